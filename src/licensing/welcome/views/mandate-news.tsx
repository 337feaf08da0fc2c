import { Alert, Text, TextLink } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { HolderHome, MandateLine } from '../types.ts'
import { words } from '../words.ts'

const phrases: Readonly<Record<MandateLine['news'], Phrase>> = {
  given: words.mandateGiven,
  revoked: words.mandateRevoked,
  'laid-down': words.mandateLaidDown,
  ending: words.mandateEnding,
}

/** What is new about mandates, each with the way to it. */
export function MandateNewsList({ say, mandates }: { readonly say: Say } & Pick<HolderHome, 'mandates'>) {
  if (mandates.length === 0) return null
  return (
    <Alert tone="info">
      {mandates.map(({ id, news, other, until }) => (
        <Text key={id}>
          <TextLink href={`/mandates/${id}`}>
            {say(phrases[news], { other, until: say.plainDate(until) })}
          </TextLink>
        </Text>
      ))}
    </Alert>
  )
}
