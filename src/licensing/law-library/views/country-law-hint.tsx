import { Text, TextLink } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { CountryLaw } from '../types.ts'
import { words } from '../words.ts'
import { hintPhrases } from './phrases.ts'

/** What the library says of a country and a time. */
export interface CountryLawHintProps {
  readonly say: Say
  readonly law: CountryLaw
  /** Given on the country's own page, where it need not be led to. */
  readonly isHere?: boolean
}

/** One sentence about what an exporter needed then, and the way to read more. */
export function CountryLawHint({ say, law, isHere = false }: CountryLawHintProps) {
  const country = say.country(law.country)
  return (
    <div class="k-law-hint">
      <Text>
        {say(hintPhrases[law.answer], { country, when: sayWhen(say, law) })}{' '}
        {isHere ? null : (
          <TextLink href={`/law-library/${law.country}`}>{say(words.hintLink, { country })}</TextLink>
        )}
      </Text>
    </div>
  )
}

function sayWhen(say: Say, { when: { from, until } }: CountryLaw): string {
  return from === until
    ? say.plainDate(from)
    : say(words.whenRange, { from: say.plainDate(from), until: say.plainDate(until) })
}
