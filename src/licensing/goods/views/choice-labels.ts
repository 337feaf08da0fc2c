import type { Category } from '../../../law/annex.ts'
import type { CenturyPart } from '../../../law/dating.ts'
import type { SupportingDocumentType } from '../../../law/evidence.ts'
import type { PhotographView } from '../../../law/photographs.ts'
import type { Choice } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { choiceWords } from '../words.ts'

export const categoryPhrases = {
  a: choiceWords.categoryA,
  b: choiceWords.categoryB,
  c: choiceWords.categoryC,
  d: choiceWords.categoryD,
  e: choiceWords.categoryE,
  f: choiceWords.categoryF,
  'g.i': choiceWords.categoryGi,
  'g.ii': choiceWords.categoryGii,
  'g.iii': choiceWords.categoryGiii,
  'g.iv': choiceWords.categoryGiv,
  h: choiceWords.categoryH,
  i: choiceWords.categoryI,
  j: choiceWords.categoryJ,
  k: choiceWords.categoryK,
  l: choiceWords.categoryL,
} as const satisfies Record<Category, Phrase>

export const viewPhrases = {
  front: choiceWords.viewFront,
  back: choiceWords.viewBack,
  'three-quarter': choiceWords.viewThreeQuarter,
  left: choiceWords.viewLeft,
  right: choiceWords.viewRight,
  top: choiceWords.viewTop,
  bottom: choiceWords.viewBottom,
  additional: choiceWords.viewAdditional,
  mark: choiceWords.viewMark,
  'distinguishing feature': choiceWords.viewFeature,
  inscription: choiceWords.viewInscription,
} as const satisfies Record<PhotographView, Phrase>

export const centuryPartPhrases = {
  'first half': choiceWords.firstHalf,
  'second half': choiceWords.secondHalf,
  'first quarter': choiceWords.firstQuarter,
  'second quarter': choiceWords.secondQuarter,
  'third quarter': choiceWords.thirdQuarter,
  'last quarter': choiceWords.lastQuarter,
} as const satisfies Record<CenturyPart, Phrase>

export const evidencePhrases = {
  EXPORT_PERMIT: choiceWords.evidenceEXPORT_PERMIT,
  NO_EXPORT_LAW_PROOF: choiceWords.evidenceNO_EXPORT_LAW_PROOF,
  CUSTOMS_DOC: choiceWords.evidenceCUSTOMS_DOC,
  INVOICE: choiceWords.evidenceINVOICE,
  INSURANCE: choiceWords.evidenceINSURANCE,
  TRANSPORT: choiceWords.evidenceTRANSPORT,
  CONDITION_REPORT: choiceWords.evidenceCONDITION_REPORT,
  TITLE: choiceWords.evidenceTITLE,
  SWORN_DECLARATION: choiceWords.evidenceSWORN_DECLARATION,
  EXPERT_APPRAISAL: choiceWords.evidenceEXPERT_APPRAISAL,
  PUBLICATION: choiceWords.evidencePUBLICATION,
  SALES_MATERIAL: choiceWords.evidenceSALES_MATERIAL,
  PHOTO_FILM_EVIDENCE: choiceWords.evidencePHOTO_FILM_EVIDENCE,
  TRANSLATION: choiceWords.evidenceTRANSLATION,
  OTHER: choiceWords.evidenceOTHER,
} as const satisfies Record<SupportingDocumentType, Phrase>

export const typePhrases: Readonly<Record<string, Phrase>> = {
  painting: choiceWords.typePainting,
  drawing: choiceWords.typeDrawing,
  print: choiceWords.typePrint,
  sculpture: choiceWords.typeSculpture,
  ceramic: choiceWords.typeCeramic,
  metalwork: choiceWords.typeMetalwork,
  textile: choiceWords.typeTextile,
  book: choiceWords.typeBook,
  manuscript: choiceWords.typeManuscript,
  coin: choiceWords.typeCoin,
  inscription: choiceWords.typeInscription,
  'ethnographic object': choiceWords.typeEthnographic,
  fossil: choiceWords.typeFossil,
  specimen: choiceWords.typeSpecimen,
  'scientific instrument': choiceWords.typeScientific,
  weapon: choiceWords.typeWeapon,
  other: choiceWords.typeOther,
}

/** The choices of a table of phrases, in its order. */
export function choicesOf(say: Say, phrases: Readonly<Record<string, Phrase>>): readonly Choice[] {
  return Object.entries(phrases).map(([value, phrase]) => ({ value, label: say(phrase) }))
}

/** The name of a type of the pick-list. */
export function sayType(say: Say, type: string): string {
  const phrase = typePhrases[type]
  return phrase === undefined ? type : say(phrase)
}
