import { categoriesOfPart } from '../../../law/annex.ts'
import type { Box, BoxId, boxes as lawBoxes } from '../../../law/boxes.ts'
import { importDateBounds } from '../../../law/import-date.ts'
import { photographRules } from '../../../law/photographs.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { categoryPhrases, sayType, typePhrases, viewPhrases } from '../../goods/views/choice-labels.ts'
import { choiceWords } from '../../goods/words.ts'
import { words } from '../words.ts'
import { tickBox, yesOrNo } from './codecs/answer.ts'
import { country, fromList, oneOf, oneOfFew, severalOf } from './codecs/choice.ts'
import { customsValue } from './codecs/customs-value.ts'
import { date } from './codecs/date.ts'
import { dating } from './codecs/dating.ts'
import { fields } from './codecs/fields.ts'
import { maker } from './codecs/maker.ts'
import { length, weight, whole } from './codecs/measure.ts'
import { customsOffice } from './codecs/office.ts'
import { lines, list, text } from './codecs/text.ts'
import { type FieldRow, inContent, inDetails, type ShownRow } from './row.ts'
import { sayEvidence, sayLanguage, sayParty } from './say.ts'
import { boxWords as w } from './words.ts'

/** A box: what it is called, and its rows in the order in which they are said. */
export interface BoxEntry<Rows extends readonly FieldRow[] = readonly FieldRow[]> {
  readonly name: Phrase
  readonly rows: Rows
  /** Said before and after the rows: what nobody types in a form of boxes. */
  readonly shown?: readonly ShownRow[]
}

function box<Rows extends readonly FieldRow[]>(name: Phrase, ...rows: Rows): BoxEntry<Rows> {
  return { name, rows }
}

function shown(name: Phrase, ...shown: readonly ShownRow[]): BoxEntry<readonly []> {
  return { name, rows: [], shown }
}

const answers = { yes: words.yes, no: words.no }
const bases = { a: w.basisA, b: w.basisB }
const reasons = { 'country unknown': w.reasonUnknown, 'left before 24.4.1972': w.reasonBefore }
const permits = { 'not required': w.permitNotRequired, 'in possession': w.permitInPossession }
const excusable = photographRules.flatMap(rule => (rule.owed === 'three-dimensional' ? [rule.view] : []))
const categories = oneOf(categoryPhrases, {
  empty: words.choose,
  groups: [
    { label: choiceWords.partC, values: categoriesOfPart('C') },
    { label: choiceWords.partB, values: categoriesOfPart('B') },
  ],
})
const artFair = fields({
  parts: {
    name: { label: w.artFairName, kind: 200 },
    venueAddress: { label: w.artFairVenue, kind: 300 },
    memberState: { label: w.artFairCountry, kind: 'memberStates' },
  },
  noCountry: words.chooseCountry,
  say: (_say, { name }) => name ?? '',
})
const owner = fields({
  parts: {
    name: { label: w.name, kind: 200 },
    street: { label: w.street, kind: 200 },
    postcode: { label: w.postcode, kind: 20, width: 'short' },
    city: { label: w.city, kind: 100, width: 'medium' },
    country: { label: w.country, kind: 'countries' },
  },
  noCountry: words.chooseCountry,
  say: sayParty,
})

type OfStatements = Exclude<Extract<(typeof lawBoxes)[number], Box>, { readonly S: 'absent' }>['id']

/**
 * Every box of the documents that there are, each once, in the order of the form of the law (IR Annex I): where its
 * values lie, how they are asked, read, written and said. Presence and article come from law/boxes.ts. A box that stands
 * there and not here does not compile.
 */
export const boxTable = {
  'Document type': box(w.boxDocumentType),
  'I.1': box(w.boxNumber),
  'I.2': box(w.boxStatus),
  'I.3': box(w.boxCode),
  'I.4': shown(w.nationalReference, {
    label: w.nationalReference,
    sayOf: (_say, { authorityBoxes }) => authorityBoxes.nationalReference,
  }),
  'I.5': box(
    w.localReference,
    inContent('localReference', {
      codec: text(60, { width: 'medium' }),
      label: w.localReference,
      hint: w.localReferenceHint,
      isSearched: true,
    }),
  ),
  'I.6': box(
    w.boxImport,
    inContent('countryOfImport', {
      codec: country('memberStates', { empty: words.chooseCountry }),
      label: w.countryOfImport,
    }),
    inContent('customsOffice', {
      codec: customsOffice({ empty: words.chooseOffice }),
      label: w.customsOffice,
      hint: w.customsOfficeHint,
    }),
  ),
  'Import date': box(
    w.plannedImportDate,
    inContent('plannedImportDate', {
      codec: date(importDateBounds),
      label: w.plannedImportDate,
      hint: w.plannedImportDateHint,
    }),
  ),
  Language: box(
    w.documentLanguage,
    inContent('documentLanguage', {
      codec: fromList('languages', { width: 'medium' }),
      label: w.documentLanguage,
      hint: w.documentLanguageHint,
      sayWith: sayLanguage,
    }),
  ),
  'I.7': box(
    w.artFair,
    inContent('isCommercialArtFair', {
      codec: tickBox(answers),
      label: w.artFair,
      question: w.artFairTick,
      hint: w.artFairHint,
    }),
  ),
  'I.8': box(
    w.boxFair,
    inContent('artFair', {
      codec: artFair,
      label: w.boxFair,
      fold: words.fairDetails,
      opensWith: 'isCommercialArtFair',
      onlyIf: ({ content }) => content.isCommercialArtFair === true,
      isSearched: true,
    }),
  ),
  'I.9': shown(w.admittedUntil, {
    label: w.admittedUntil,
    onlyIf: ({ content }) => content.isCommercialArtFair === true,
    sayOf: (say, { authorityBoxes: { admittedUntil } }) => admittedUntil && say.plainDate(admittedUntil),
  }),
  'I.10': shown(w.replaces, {
    label: w.replaces,
    isSaidIfGiven: true,
    sayOf: (_say, { replaces }) => replaces,
  }),
  'I.12': box(w.category, inDetails('category', { codec: categories, label: w.category })),
  'I.13': shown(w.objectNumber, {
    label: w.objectNumber,
    sayOf: (_say, _document, { objectNumber }) => objectNumber,
  }),
  'I.14': box(
    w.taric,
    inDetails('taric', {
      codec: text(20, { width: 'medium', inputmode: 'numeric' }),
      label: w.taric,
      hint: w.taricHint,
    }),
  ),
  'I.15 type': box(
    w.type,
    inDetails('type', {
      codec: oneOf(typePhrases, { empty: words.choose, width: 'medium' }),
      label: w.type,
      sayWith: (say, type, { details }) =>
        type === 'other' ? (details.typeOther ?? undefined) : sayType(say, type),
      isSearched: true,
    }),
    inDetails('typeOther', {
      codec: text(100),
      label: w.typeOther,
      hint: w.typeOtherHint,
      onlyIf: ({ details }) => details.type === 'other',
      isOneOf: true,
      isSaidElsewhere: true,
      isSearched: true,
    }),
  ),
  'I.15 materials': box(
    w.materials,
    inDetails('materials', {
      codec: list(500),
      label: w.materials,
      hint: w.materialsHint,
      isSearched: true,
    }),
  ),
  'I.15 techniques': box(
    w.techniques,
    inDetails('techniques', {
      codec: list(500),
      label: w.techniques,
      hint: w.techniquesHint,
      isSearched: true,
    }),
  ),
  'I.15 title': box(
    w.title,
    inDetails('title', {
      codec: text(300),
      label: w.title,
      hint: w.titleHint,
      isSaidIfGiven: true,
      isSearched: true,
    }),
  ),
  'I.15 subject': box(
    w.subject,
    inDetails('subject', { codec: text(300), label: w.subject, hint: w.subjectHint, isSearched: true }),
  ),
  'I.15 dating': box(w.dating, inDetails('dating', { codec: dating, label: w.dating })),
  'I.15 maker': box(
    w.maker,
    inDetails('maker', { codec: maker(w.makerUnknown, w.unknown), label: w.maker, isSearched: true }),
  ),
  'I.15 origin': box(
    w.boxOrigin,
    inDetails('origin', {
      codec: text(200),
      label: w.origin,
      hint: w.originHint,
      isOneOf: true,
      onlyIf: ({ details }) => Boolean(details.origin) || !details.historicalOrigin,
      isSearched: true,
    }),
    inDetails('historicalOrigin', {
      codec: text(200),
      label: w.historicalOrigin,
      hint: w.historicalOriginHint,
      isOneOf: true,
      isSaidIfGiven: true,
      isSearched: true,
    }),
  ),
  'I.15 description': box(
    w.description,
    inDetails('description', {
      codec: lines(4000, 5),
      label: w.description,
      hint: w.descriptionHint,
      isSearched: true,
    }),
  ),
  'I.15 customs value': box(
    w.customsValue,
    inDetails('customsValue', { codec: customsValue, label: w.customsValue, hint: w.customsValueHint }),
  ),
  'I.16 quantity': box(
    w.boxQuantity,
    inDetails('isCoins', {
      codec: tickBox(answers),
      label: w.isCoins,
      fold: words.coinsTitle,
      isSaidElsewhere: true,
    }),
    inDetails('pieces', {
      codec: whole,
      label: w.pieces,
      fold: words.coinsTitle,
      onlyIf: ({ details }) => details.isCoins === true,
    }),
  ),
  'I.16 photographs': box(w.photographs),
  'I.16 other views': box(
    w.boxViews,
    inDetails('isThreeDimensional', {
      codec: yesOrNo(answers),
      label: w.threeDimensional,
      question: w.isThreeDimensional,
      answerName: w.threeDimensionalBox,
      hint: w.isThreeDimensionalHint,
      isOwed: true,
      isSaidIfGiven: true,
    }),
    inDetails('viewsNotAppropriate', {
      codec: severalOf(viewPhrases, excusable),
      label: w.viewsNotAppropriate,
      fold: words.viewsDetails,
      onlyIf: ({ details }) => details.isThreeDimensional === true,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 marks': box(
    w.boxMarks,
    inDetails('hasMarks', {
      codec: yesOrNo(answers),
      label: w.boxMarks,
      question: w.hasMarks,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 distinguishing features': box(
    w.boxFeatures,
    inDetails('hasDistinguishingFeatures', {
      codec: yesOrNo(answers),
      label: w.boxFeatures,
      question: w.hasDistinguishingFeatures,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 inscriptions': box(
    w.boxInscriptions,
    inDetails('hasInscriptions', {
      codec: yesOrNo(answers),
      label: w.boxInscriptions,
      question: w.hasInscriptions,
      isSaidIfGiven: true,
    }),
  ),
  'I.16 shape': box(w.shape, inDetails('shape', { codec: text(60), label: w.shape, hint: w.shapeHint })),
  'I.16 weight': box(
    w.weight,
    inDetails('weightGrams', { codec: weight(w.weightUnit), control: 'weight', label: w.weight }),
  ),
  'I.16 measurements': box(
    w.boxMeasurements,
    inDetails('heightMillimetres', {
      ...{ codec: length, control: 'height', label: w.height, hint: w.measurementsHint },
      ...{ isOneOf: true, isSaidIfGiven: true },
    }),
    inDetails('widthMillimetres', {
      ...{ codec: length, control: 'width', label: w.width, isOneOf: true, isSaidIfGiven: true },
    }),
    inDetails('depthMillimetres', {
      ...{ codec: length, control: 'depth', label: w.depth, isOneOf: true, isSaidIfGiven: true },
    }),
    inDetails('diameterMillimetres', {
      ...{ codec: length, control: 'diameter', label: w.diameter, isOneOf: true, isSaidIfGiven: true },
    }),
  ),
  'I.11': box(
    w.countryOfInterest,
    inContent('countryOfInterest', {
      codec: country('countries', { empty: words.chooseCountry }),
      label: w.countryOfInterest,
      hint: w.countryOfInterestHint,
    }),
    inContent('countryOfInterestBasis', { codec: oneOfFew(bases), label: w.basisBox, question: w.basis }),
  ),
  'I.11 reason': box(
    w.reason,
    inContent('countryOfInterestReason', {
      codec: oneOfFew(reasons),
      label: w.reason,
      hint: w.reasonHint,
      onlyIf: ({ content }) => content.countryOfInterestBasis === 'b',
      isSaidIfGiven: true,
    }),
  ),
  'I.17': shown(w.supportingDocuments, {
    label: w.supportingDocuments,
    sayOf: (say, _document, { supportingDocuments }) =>
      supportingDocuments.map(document => sayEvidence(say, document)).join(';\n') || say(w.none),
  }),
  'I.20': box(
    w.boxDeclaration,
    inContent('exportPermit', {
      codec: oneOfFew(permits),
      label: w.exportPermitBox,
      question: w.exportPermit,
      hint: w.exportPermitHint,
    }),
    inContent('hasDeclared', { codec: tickBox(answers), label: words.declareTick, isSaidElsewhere: true }),
  ),
  'I.18': shown(w.holder, { label: w.holder, sayOf: (say, { holder }) => sayParty(say, holder) }),
  'I.18 EORI': shown(w.eori, { label: w.eori, sayOf: (_say, { holder }) => holder.eori ?? undefined }),
  'I.19': box(
    w.owner,
    inContent('owner', {
      codec: owner,
      label: w.owner,
      fold: words.ownerTitle,
      isSaidIfGiven: true,
      sayWith: sayParty,
    }),
  ),
} as const satisfies Record<OfStatements, BoxEntry> & Partial<Record<BoxId, BoxEntry>>

/** Boxes that have an entry in the table. */
export type TableBox = keyof typeof boxTable

/** The key of a row that a form fills in. */
export type FieldKey = (typeof boxTable)[TableBox]['rows'][number]['key']
