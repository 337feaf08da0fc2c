import { Alert, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { type NearlyUsed, sayUsage } from '../../words.ts'

/** What is nearly used up, before it is. */
export function UsageNotes({ say, nearlyUsed }: { readonly say: Say; readonly nearlyUsed: NearlyUsed }) {
  return sayUsage(say, nearlyUsed).map(text => (
    <Alert key={text} tone="warning">
      <Text>{text}</Text>
    </Alert>
  ))
}
