import type { DocumentType } from './annex.ts'
import { isBoxOwed } from './box-presence.ts'
import { isCountryCode } from './countries.ts'
import type { Draft } from './description.ts'
import { gapAt, isBlank } from './description-gaps.ts'
import { checkEori } from './eori.ts'
import type { Gap, PartyFacts } from './statement.ts'
import { isTreatedAsMemberState } from './territory.ts'

const addressFields = ['name', 'street', 'city', 'country'] as const

function eoriGaps(eori: Draft<string>): readonly Gap[] {
  if (!eori || isBlank(eori)) return [gapAt('missing', 'I.18 EORI', 'holder.eori')]
  const { refusal, normalised } = checkEori(eori)
  if (!refusal) return []
  return [
    {
      ...{ ...gapAt(refusal.code, 'I.18 EORI', 'holder.eori'), values: { eori: normalised } },
      citation: refusal.citation,
    },
  ]
}

/**
 * Name, address and EORI number of the holder of the goods; a postcode is owed in a Member State (`XI` too).
 * Source: IR Annex I I.18, IR 16; V-11.
 */
export function holderGaps(holder: Draft<PartyFacts>, documentType: DocumentType): readonly Gap[] {
  const party = holder ?? {}
  const isEoriOwed = isBoxOwed('I.18 EORI', documentType, {})
  const country = party.country?.trim() ?? ''
  const unknown = { ...gapAt('country-unknown', 'I.18', 'holder.country'), values: { country } }
  const isPostcodeOwed = isTreatedAsMemberState(country)
  return [
    ...addressFields
      .filter(field => isBlank(party[field]))
      .map(field => gapAt('missing', 'I.18', `holder.${field}`)),
    ...(country === '' || isCountryCode(country) ? [] : [unknown]),
    ...(isPostcodeOwed && isBlank(party.postcode) ? [gapAt('missing', 'I.18', 'holder.postcode')] : []),
    ...(isEoriOwed || !isBlank(party.eori) ? eoriGaps(party.eori) : []),
  ]
}
