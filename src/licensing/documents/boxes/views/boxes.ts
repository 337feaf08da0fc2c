import type { PartyFacts } from '../../../../law/statement.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { GoodDetails, Photograph, SupportingDocument } from '../../../goods/types.ts'
import { categoryPhrases, evidencePhrases, sayType, viewPhrases } from '../../../goods/views/choice-labels.ts'
import { sayDating } from '../../../goods/views/say-dating.ts'
import { sayQuantity, sayRate, sayWeight } from '../../../goods/views/units.ts'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import { boxWords as boxes } from '../words.ts'

/** One box in words: its official number, its name and what stands in it. */
export interface SaidBox {
  readonly box: string
  readonly name: string
  readonly value: string | undefined
}

/** Boxes that belong together; `page` is where they are filled in. */
export interface SaidPart {
  readonly page: 'import' | 'good' | 'photographs' | 'provenance' | 'summary'
  readonly title: string
  readonly boxes: readonly SaidBox[]
}

/** A statement box by box, in the words of one language: for the summary, for readers and for the printed document. */
export function saidParts(say: Say, statement: Document): readonly SaidPart[] {
  const { content, goods, holder } = statement
  const [good] = goods
  return [
    { page: 'import', title: say(boxes.partImport), boxes: importBoxes(say, statement) },
    { page: 'good', title: say(boxes.partGood), boxes: goodBoxes(say, statement) },
    { page: 'photographs', title: say(boxes.partPhotographs), boxes: measureBoxes(say, good.details) },
    { page: 'provenance', title: say(boxes.partProvenance), boxes: provenanceBoxes(say, statement) },
    { page: 'summary', title: say(boxes.partParties), boxes: partyBoxes(say, holder, content.owner ?? {}) },
  ]
}

type Line = readonly [string, Phrase, string | null | undefined]

function said(say: Say, lines: readonly Line[]): readonly SaidBox[] {
  return lines.map(([box, phrase, value]) => ({ box, name: say(phrase), value: value ? value : undefined }))
}

/** Leaves out what is optional and empty. */
function present(lines: readonly Line[]): readonly Line[] {
  return lines.filter(([, , value]) => value)
}

function importBoxes(say: Say, { content, replaces, authorityBoxes }: Document): readonly SaidBox[] {
  const { customsOffice, artFair, plannedImportDate: date, documentLanguage: language } = content
  const country = content.countryOfImport
  const { nationalReference, admittedUntil } = authorityBoxes
  return said(say, [
    ['I.4', boxes.nationalReference, nationalReference],
    ['I.5', boxes.localReference, content.localReference],
    ['I.6', boxes.countryOfImport, country && say.country(country)],
    ['I.6', boxes.customsOffice, customsOffice && `${customsOffice.name} (${customsOffice.code})`],
    ['', boxes.plannedImportDate, date && say.plainDate(date)],
    ['', boxes.documentLanguage, language && sayLanguage(say, language)],
    ['I.7', boxes.artFair, say(content.isCommercialArtFair ? words.yes : words.no)],
    ...(content.isCommercialArtFair
      ? ([
          ['I.8', boxes.artFairName, artFair?.name],
          ['I.8', boxes.artFairVenue, artFair?.venueAddress],
          ['I.8', boxes.artFairCountry, artFair?.memberState && say.country(artFair.memberState)],
          ['I.9', boxes.admittedUntil, admittedUntil && say.plainDate(admittedUntil)],
        ] as const)
      : []),
    ...present([['I.10', boxes.replaces, replaces]]),
  ])
}

/** The name of a language in the reader's own. */
export function sayLanguage(say: Say, code: string): string {
  return new Intl.DisplayNames(say.language, { type: 'language' }).of(code) ?? code
}

function goodBoxes(say: Say, { goods: [good] }: Document): readonly SaidBox[] {
  const { details } = good
  const { category, type, typeOther, materials, techniques, title, maker } = details
  return said(say, [
    ['I.12', boxes.category, category && say(categoryPhrases[category])],
    ['I.13', boxes.objectNumber, good.objectNumber],
    ['I.14', boxes.taric, details.taric],
    ['I.15', boxes.type, type === 'other' ? typeOther : type && sayType(say, type)],
    ['I.15', boxes.materials, say.list(materials ?? [])],
    ['I.15', boxes.techniques, say.list(techniques ?? [])],
    ...present([['I.15', boxes.title, title]]),
    ['I.15', boxes.subject, details.subject],
    ['I.15', boxes.dating, sayDating(say, details.dating)],
    ['I.15', boxes.maker, maker === 'Unknown' ? say(boxes.unknown) : maker],
    ...originLines(details),
    ['I.15', boxes.description, details.description],
    ['I.15', boxes.customsValue, sayValue(say, details)],
    ...(details.isCoins ? ([['I.16', boxes.pieces, sayNumber(say, details.pieces)]] as const) : []),
  ])
}

/** One of the two places is enough; without both, the box stands there empty. */
function originLines({ origin, historicalOrigin }: GoodDetails): readonly Line[] {
  const given = present([
    ['I.15', boxes.origin, origin],
    ['I.15', boxes.historicalOrigin, historicalOrigin],
  ])
  return given.length > 0 ? given : [['I.15', boxes.origin, undefined]]
}

function sayNumber(say: Say, number: number | null | undefined): string | undefined {
  return typeof number === 'number' ? say.number(number) : undefined
}

function sayValue(say: Say, { customsValue: value }: GoodDetails): string | undefined {
  if (typeof value?.amountCents !== 'number' || !value.currency) return undefined
  const amount = say.money(value.amountCents, value.currency)
  if (value.currency === 'EUR' || typeof value.eurCents !== 'number') return amount
  const { currency, rate, rateDate } = value
  const date = rateDate ? say.plainDate(rateDate) : '–'
  return `${amount} = ${say.money(value.eurCents, 'EUR')} (1 EUR = ${sayRate(say, rate ?? 0)} ${currency}, ${date})`
}

function measureBoxes(say: Say, details: GoodDetails): readonly SaidBox[] {
  const { heightMillimetres, widthMillimetres, depthMillimetres, diameterMillimetres, weightGrams } = details
  const length = (millimetres: number | null | undefined) =>
    typeof millimetres === 'number' ? sayQuantity(say, millimetres / 10, 'centimeter') : undefined
  const weight = typeof weightGrams === 'number' ? sayWeight(say, weightGrams) : undefined
  const hidden = (details.viewsNotAppropriate ?? []).map(view => say(viewPhrases[view]))
  return said(say, [
    ['I.16', boxes.shape, details.shape],
    ['I.16', boxes.weight, weight],
    ...present([
      ['I.16', boxes.height, length(heightMillimetres)],
      ['I.16', boxes.width, length(widthMillimetres)],
      ['I.16', boxes.depth, length(depthMillimetres)],
      ['I.16', boxes.diameter, length(diameterMillimetres)],
      ['I.16', boxes.viewsNotAppropriate, say.list(hidden)],
    ]),
  ])
}

const bases = { a: boxes.basisA, b: boxes.basisB }
const reasons = { 'country unknown': boxes.reasonUnknown, 'left before 24.4.1972': boxes.reasonBefore }
const permits = { 'not required': boxes.permitNotRequired, 'in possession': boxes.permitInPossession }

function provenanceBoxes(say: Say, { content, goods: [good] }: Document): readonly SaidBox[] {
  const {
    countryOfInterest: country,
    countryOfInterestBasis: basis,
    countryOfInterestReason: reason,
  } = content
  const { exportPermit } = content
  const documents = good.supportingDocuments.map(document => sayEvidence(say, document))
  return said(say, [
    ['I.11', boxes.countryOfInterest, country && say.country(country)],
    ['I.11', boxes.basisBox, basis && say(bases[basis])],
    ...present([['I.11', boxes.reason, basis === 'b' && reason ? say(reasons[reason]) : undefined]]),
    ['I.17', boxes.supportingDocuments, documents.length > 0 ? documents.join(';\n') : say(boxes.none)],
    ['I.20', boxes.exportPermitBox, exportPermit && say(permits[exportPermit])],
  ])
}

/** A supporting document in one line. */
export function sayEvidence(say: Say, document: SupportingDocument): string {
  const { type, number, date, country, place } = document
  const details = [number, date && say.plainDate(date), place, country && say.country(country)]
  return [say(evidencePhrases[type]), ...details].filter(Boolean).join(', ')
}

function partyBoxes(say: Say, holder: PartyFacts, owner: PartyFacts): readonly SaidBox[] {
  return said(say, [
    ['I.18', boxes.holder, sayParty(say, holder)],
    ['I.18', boxes.eori, holder.eori],
    ...present([['I.19', boxes.owner, sayParty(say, owner)]]),
  ])
}

function sayParty(say: Say, { name, street, postcode, city, country }: PartyFacts): string {
  const place = [postcode, city].filter(Boolean).join(' ')
  const named = country ? `${say.country(country)} (${country})` : undefined
  return [name, street, place, named].filter(Boolean).join(', ')
}

/** What a photograph shows, with the text beside it. */
export function sayPhotograph(say: Say, photograph: Photograph): string {
  const { view, type, text, language, translation } = photograph
  const beside = [type, text, language && `(${language})`, translation && `= ${translation}`].filter(Boolean)
  return [say(viewPhrases[view]), beside.join(' ')].filter(Boolean).join(': ')
}
