import type { Phrase } from '../../../platform/words/words.ts'
import { boxWords as boxes } from '../words/boxes.ts'
import { words } from '../words/pages.ts'

/** What the controls of the form are called, where a sentence speaks of one. */
export const fieldNames: Readonly<Record<string, Phrase>> = {
  localReference: boxes.localReference,
  countryOfImport: boxes.countryOfImport,
  customsOffice: boxes.customsOffice,
  documentLanguage: boxes.documentLanguage,
  plannedImportDate: boxes.plannedImportDate,
  isCommercialArtFair: boxes.artFair,
  'artFair.memberState': boxes.artFairCountry,
  'artFair.name': boxes.artFairName,
  'artFair.venueAddress': boxes.artFairVenue,
  countryOfInterest: boxes.countryOfInterest,
  countryOfInterestBasis: boxes.basis,
  countryOfInterestReason: boxes.reason,
  exportPermit: boxes.exportPermit,
  category: boxes.category,
  taric: boxes.taric,
  type: boxes.type,
  typeOther: boxes.typeOther,
  title: boxes.title,
  materials: boxes.materials,
  techniques: boxes.techniques,
  subject: boxes.subject,
  description: boxes.description,
  dating: boxes.dating,
  maker: boxes.maker,
  makerUnknown: boxes.makerUnknown,
  origin: boxes.origin,
  historicalOrigin: boxes.historicalOrigin,
  'customsValue.amount': boxes.customsValue,
  'customsValue.currency': boxes.currency,
  'customsValue.rate': boxes.rate,
  'customsValue.rateDate': boxes.rateDate,
  isCoins: boxes.isCoins,
  pieces: boxes.pieces,
  photographs: boxes.photographs,
  isThreeDimensional: boxes.isThreeDimensional,
  viewsNotAppropriate: boxes.viewsNotAppropriate,
  hasMarks: boxes.hasMarks,
  hasDistinguishingFeatures: boxes.hasDistinguishingFeatures,
  hasInscriptions: boxes.hasInscriptions,
  weight: boxes.weight,
  weightUnit: boxes.weightUnit,
  shape: boxes.shape,
  height: boxes.height,
  width: boxes.width,
  depth: boxes.depth,
  diameter: boxes.diameter,
  owner: boxes.owner,
  holder: boxes.holder,
  'holder.eori': boxes.eori,
  wasRejected: words.rejectionQuestion,
  rejectionDetails: words.rejectionDetails,
  hasDeclared: words.declareTick,
}

/** The phrase for a control, or for the group it belongs to. */
export function fieldName(control: string): Phrase | undefined {
  return fieldNames[control] ?? fieldNames[control.split('.')[0] ?? '']
}
