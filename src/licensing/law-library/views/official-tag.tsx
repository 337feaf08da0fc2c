import { StatusTag } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

/** Whether the country itself has told it. */
export function OfficialTag({ say, isOfficial }: { readonly say: Say; readonly isOfficial: boolean }) {
  return isOfficial ? (
    <StatusTag tone="success">{say(words.official)}</StatusTag>
  ) : (
    <StatusTag tone="neutral">{say(words.unofficial)}</StatusTag>
  )
}
