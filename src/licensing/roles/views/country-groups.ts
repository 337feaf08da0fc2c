import { countryCodes, type Say } from '../../../platform/words/index.ts'
import { words } from '../words.ts'

const memberStates = [
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
].flatMap(line => line.split(' '))

/** All countries by name, those of the Union first. */
export function countryGroups(say: Say) {
  const named = countryCodes
    .map(value => ({ value, label: say.country(value) }))
    .sort((left, right) => left.label.localeCompare(right.label, say.language))
  const isInUnion = (value: string) => memberStates.includes(value)
  return [
    { label: say(words.memberStates), options: named.filter(({ value }) => isInUnion(value)) },
    { label: say(words.otherCountries), options: named.filter(({ value }) => !isInUnion(value)) },
  ]
}
