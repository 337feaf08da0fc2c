import { Text, TextLink } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { CountryLaw, DayRange } from '../types.ts'
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
        {sayHint(say, law)}{' '}
        {isHere ? null : (
          <TextLink href={`/law-library/${law.country}`}>{say(words.hintLink, { country })}</TextLink>
        )}
      </Text>
    </div>
  )
}

function sayHint(say: Say, { country: code, when, known, answer }: CountryLaw): string {
  const country = say.country(code)
  if (when !== undefined) return say(hintPhrases[answer], { country, when: sayWhen(say, when) })
  return known === 0 ? say(words.hintNothing, { country }) : say(words.hintLaws, { country, count: known })
}

function sayWhen(say: Say, { from, until }: DayRange): string {
  return from === until
    ? say.plainDate(from)
    : say(words.whenRange, { from: say.plainDate(from), until: say.plainDate(until) })
}
