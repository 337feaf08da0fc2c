import type { RefusalPhrases } from '../../../platform/http/explain.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

const MOST_ADDRESSES = 20

function addressPhrases(row: number): [string, Phrase][] {
  return [
    [`addresses.${row}.street:required`, words.streetMissing],
    [`addresses.${row}.postalCode:required`, words.postalCodeMissing],
    [`addresses.${row}.city:required`, words.cityMissing],
    [`addresses.${row}.country:required`, words.addressCountryMissing],
  ]
}

/** This feature's sentences by refusal code. */
export const phrases: RefusalPhrases = {
  ...Object.fromEntries(Array.from({ length: MOST_ADDRESSES }, (_, row) => row).flatMap(addressPhrases)),
  'search-first': words.searchFirst,
  'country:required': words.countryMissing,
  'operators:required': words.tickOne,
  'operators:not-found': words.notSelectable,
  'organisation:required': words.chooseOrganisation,
  'organisation:not-found': words.notSelectable,
  'kind:required': words.kindMissing,
  'name:required': words.nameMissing,
  'display:required': words.displayMissing,
  'chapter:required': words.chapterMissing,
  'section:required': words.sectionMissing,
  'activity:required': words.activityMissing,
  'step:required': words.chooseOne,
  'reason:required': words.reasonMissing,
  'correction:required': words.correctionMissing,
  'already-requested': words.alreadyRequested,
  'too-many': words.tooMany,
  'too-many-open': words.tooManyOpen,
  'person-displayed': words.personDisplayed,
  'firm-hidden': words.firmHidden,
  'main-address': words.mainAddressMissing,
  'mainAddress:invalid': words.mainAddressMissing,
  'mainAddress:required': words.mainAddressMissing,
  'activity-address': words.activityAddressMissing,
  'activityAddress:invalid': words.activityAddressMissing,
  'activityAddress:required': words.activityAddressMissing,
  'identifier-empty': words.identifierEmpty,
  'identifier-repeated': words.identifierRepeated,
  'eori-malformed': words.eoriMalformed,
  'eori-of-third-country': words.eoriThirdCountry,
  'eori-unusual': words.eoriUnusual,
  'eori-of-other-state': words.eoriOfOtherState,
  'vat-malformed': words.vatMalformed,
  'cvr-malformed': words.cvrMalformed,
  'cvr-unusual': words.cvrUnusual,
  'postal-code-danish': words.postalCodeDanish,
  'national-malformed': words.nationalMalformed,
  'validFrom:date-early': words.activityDateEarly,
  'validFrom:date-late': words.activityDateLate,
  'validTo:date-late': words.activityDateLate,
  'dates-reversed': words.datesReversed,
  'third-country': words.thirdCountry,
  'no-authority': words.noAuthority,
  'operator-exists': words.operatorExists,
  'operator-similar': words.operatorSimilar,
  'identifier-taken': words.identifierTaken,
  'already-decided': words.alreadyDecided,
  'own-request': words.ownRequest,
  'corrected-meanwhile': words.correctedMeanwhile,
  'number-taken': words.numberTaken,
  'applied-already': words.appliedAlready,
  'last-day-passed': words.lastDayPassed,
  'operator-first': words.operatorFirst,
  'not-open': words.notOpen,
  'last-administrator': words.lastAdministrator,
}
