import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { IdentifierType, Operator, OperatorAddress } from '../../../operators/types.ts'
import { words } from '../../words.ts'

const identifiers: Readonly<Record<IdentifierType, Phrase>> = {
  national: words.national,
  eori: words.eori,
  vat: words.vat,
}

/** What an officer checks before an operator is approved. */
export function operatorRows(say: Say, operator: Operator) {
  return [
    { label: say(words.name), value: operator.name },
    { label: say(words.kindLabel), value: say(operator.kind === 'firm' ? words.kindFirm : words.kindPerson) },
    ...operator.addresses.map((address, index) => ({
      label: address.isMain ? say(words.mainAddress) : say(words.addressNumber, { number: index + 1 }),
      value: lineOf(say, address),
    })),
    ...operator.identifiers.map(({ type, value }) => ({ label: say(identifiers[type]), value })),
    ...activityRows(say, operator),
    { label: say(words.display), value: say(operator.isDisplayed ? words.displayYes : words.displayNo) },
  ]
}

function activityRows(say: Say, { activity, addresses }: Operator) {
  const place = addresses[activity.addressPosition]
  return [
    { label: say(words.chapter), value: say(words.importOfCulturalGoods) },
    { label: say(words.activity), value: say(words.holderOfTheGoods) },
    { label: say(words.activityAddress), value: place && lineOf(say, place) },
    { label: say(words.validFrom), value: activity.validFrom && say.plainDate(activity.validFrom) },
    { label: say(words.validTo), value: activity.validTo && say.plainDate(activity.validTo) },
    { label: say(words.competentAuthority), value: activity.authorityName },
  ]
}

function lineOf(say: Say, { street, postalCode, city, country }: OperatorAddress): string {
  return `${street}, ${postalCode} ${city}, ${say.country(country)}`
}
