import type { Status } from '../../../../law/life-cycles.ts'
import { StatusTag } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { statusLook } from '../../../words.ts'

/** A status as a tag. */
export function DocumentStatus({ say, status }: { readonly say: Say; readonly status: Status }) {
  const { label, tone } = statusLook(say, status)
  return <StatusTag tone={tone}>{label}</StatusTag>
}
