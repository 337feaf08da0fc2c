import { countryCodes, type Say } from '../../../platform/words/index.ts'
import { words } from '../words.ts'

/** All countries by name, those of the Union first. */
export function countryGroups(say: Say, memberStates: readonly string[]) {
  const named = countryCodes
    .map(value => ({ value, label: say.country(value) }))
    .sort((left, right) => left.label.localeCompare(right.label, say.language))
  const isInUnion = (value: string) => memberStates.includes(value)
  return [
    { label: say(words.memberStates), options: named.filter(({ value }) => isInUnion(value)) },
    { label: say(words.otherCountries), options: named.filter(({ value }) => !isInUnion(value)) },
  ]
}
