import { expect, test } from 'vitest'
import { sayIn } from '../../../platform/words/index.ts'
import { customsValueOf } from '../../goods/rules/customs-value.ts'
import type { Photograph, SupportingDocument } from '../../goods/types.ts'
import { importLicence } from '../../import-licences/kind.ts'
import { importerStatement } from '../../importer-statements/kind.ts'
import type { Document } from '../types.ts'
import { declaredData } from './rules/declared-data.ts'
import { printDocument } from './views/printed-document.ts'

const files = {
  ...{ file: 'aa', mediaType: 'image/jpeg', bytes: 1, width: 1200, height: 1000, isColour: true },
  ...{ displayFile: 'ab', printFile: null, thumbnailFile: 'ac', name: 'a.jpg' },
}
const inscription: Photograph = {
  ...{ id: 'p1', view: 'inscription', type: null, text: 'tekst', language: 'latin', translation: 'oversat' },
  ...files,
}
const mark: Photograph = {
  ...{ id: 'p2', view: 'mark', type: 'stempel', text: 'ørn', language: null, translation: null },
  ...files,
}
const paper: SupportingDocument = {
  ...{ id: 'd1', type: 'INVOICE', number: '7', date: '2020-02-03', country: 'EG', place: 'Luxor' },
  ...{ file: 'ad', mediaType: 'application/pdf', bytes: 1, name: 'a.pdf', translationOf: null, remarks: [] },
}

const translation: SupportingDocument = {
  ...{ id: 'd2', type: 'TRANSLATION', number: null, date: null, country: 'DK', place: null },
  ...{ file: 'ae', mediaType: 'application/pdf', bytes: 1, name: 'b.pdf', translationOf: 'd1', remarks: [] },
}

/** A signed statement with something in every box. */
const full: Document = {
  ...{ id: 's1', address: '/importer-statements/s1', type: 'ICG-S', number: 'ICG-S.DK.2026.0000001' },
  ...{ operatorId: 'o1', status: 'VALID', subState: undefined, flags: [], version: 1 },
  ...{ statusAt: new Date(0), createdAt: new Date(0), changedAt: new Date(0) },
  stepVersions: { import: 1, good: 1, measurements: 1, provenance: 1, declaration: 1 },
  ...{ copiedFrom: undefined, replaces: 'ICG-S.DK.2026.0000002', replacedBy: undefined, links: [] },
  authorityBoxes: { nationalReference: undefined, admittedUntil: undefined },
  ...{ signature: undefined, checkCode: 'abc', sealedFile: undefined, isHolderListed: true },
  content: {
    ...{ localReference: 'ref', countryOfImport: 'DK', plannedImportDate: '2026-12-10' },
    ...{ customsOffice: { code: 'DK003102', name: 'told', country: 'DK' }, documentLanguage: 'da' },
    ...{ isCommercialArtFair: true, artFair: { name: 'messe', venueAddress: 'hal', memberState: 'DK' } },
    ...{ countryOfInterest: 'EG', countryOfInterestBasis: 'b', countryOfInterestReason: 'country unknown' },
    ...{ exportPermit: 'in possession', hasDeclared: true },
    owner: { name: 'ejer', street: 'vej', postcode: '1', city: 'by', country: 'CH' },
  },
  goods: [
    {
      ...{ id: 'g1', operatorId: 'o1', objectNumber: 'DK-1', isFrozen: true },
      details: {
        ...{ category: 'e', taric: '9706', type: 'other', typeOther: 'vifte', isCoins: true, pieces: 3 },
        ...{ materials: ['ler', 'glas'], techniques: ['malet'], title: 'titel', subject: 'motiv' },
        ...{ dating: { kind: 'century', century: 17, centuryPart: 'first half', isApproximate: true } },
        ...{ maker: 'mager', origin: 'her', historicalOrigin: 'der', description: 'lang', shape: 'rund' },
        customsValue: customsValueOf({
          ...{ amountCents: 5_000_000, currency: 'DKK', rate: 7.46, rateDate: '2026-11-01' },
        }),
        ...{ isThreeDimensional: true, viewsNotAppropriate: ['bottom'], hasMarks: true },
        ...{ hasDistinguishingFeatures: false, hasInscriptions: true, weightGrams: 4200 },
        ...{ heightMillimetres: 10, widthMillimetres: 20, depthMillimetres: 30, diameterMillimetres: 40 },
      },
      photographs: [inscription, mark],
      supportingDocuments: [paper, translation],
      evidence: {},
    },
  ],
  holder: { name: 'holder', street: 'gade', postcode: '2', city: 'stad', country: 'DK', eori: 'DK1' },
}

/** What may stand at a leaf that does not take every text. */
const others: Readonly<Record<string, string>> = {
  countryOfImport: 'SE',
  documentLanguage: 'en',
  memberState: 'SE',
  country: 'PE',
  licencePermit: 'uploaded',
  wasRejectedBefore: 'no',
  leftCountry: '1950',
  countryOfInterest: 'PE',
  countryOfInterestBasis: 'a',
  countryOfInterestReason: 'left before 24.4.1972',
  exportPermit: 'not required',
  category: 'f',
  kind: 'year',
  centuryPart: 'second half',
  currency: 'SEK',
  view: 'distinguishing feature',
  'viewsNotAppropriate.0': 'top',
  'supportingDocuments.0.type': 'EXPORT_PERMIT',
  'supportingDocuments.1.type': 'OTHER',
  'details.type': 'painting',
}

/** Signed and not said in words, each for its reason. */
const unsaid: Readonly<Record<string, string>> = {
  documentType: 'the title of the kind says it',
  'content.hasDeclared': 'nobody signs without it, and the sentences stand in the document',
  'content.customsOffice.country': 'the code of the office begins with it',
  'content.competentAuthority.id': 'its name is said',
  'content.competentAuthority.country': 'it is the country of import, which is said',
  'photographs.0.file': 'the picture is shown',
  'photographs.1.file': 'the picture is shown',
  'supportingDocuments.0.file': 'the page leads to the file',
  'supportingDocuments.1.file': 'the page leads to the file',
}

function otherAt(path: string, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  const known = Object.keys(others).find(end => path === end || path.endsWith(`.${end}`))
  if (known !== undefined) return value === 'year' ? 'century' : others[known]
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2021-02-03' : `${value}x`
}

/** Every leaf with its path, such as `goods.0.details.maker`. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (value instanceof Date || typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key))
}

/** The same with another value at one path. */
function withOther(value: unknown, [key, ...below]: readonly string[], path = ''): unknown {
  if (key === undefined) return otherAt(path, value)
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? withOther(one, below, `${path}.${at}`) : one))
  const members = Object.entries(value ?? {}).map(([name, one]) => [
    name,
    name === key ? withOther(one, below, path ? `${path}.${name}` : name) : one,
  ])
  return Object.fromEntries(members)
}

const [good] = full.goods
const evidence = { leftCountry: '1960-03-15', absent: { EXPORT_PERMIT: 'tabt', TITLE: 'aldrig givet' } }
const {
  customsOffice: _,
  isCommercialArtFair: __,
  artFair: ___,
  exportPermit: ____,
  ...shared
} = full.content

/** A submitted application for two goods with something in every box. */
const application: Document = {
  ...full,
  ...{ id: 'a1', address: '/import-licences/a1', type: 'ICG-L', number: 'ICG-L.DK.2026.0000001' },
  ...{ status: 'SUBMITTED_FOR_DECISION', replaces: undefined },
  content: {
    ...shared,
    competentAuthority: { id: 'c1', name: 'styrelsen', country: 'DK' },
    ...{ licencePermit: 'not uploaded', noPermitReason: 'borte', wasRejectedBefore: 'yes' },
    earlierRejectionReference: 'ICG-L.DK.2026.0000009',
  },
  goods: [
    { ...good, evidence },
    {
      ...{ ...good, id: 'g2', objectNumber: 'DK-2', evidence: { ...evidence, leftCountry: '1972' } },
      supportingDocuments: [
        { ...paper, id: 'd3', type: 'OTHER' },
        { ...translation, id: 'd4', translationOf: 'd3' },
      ],
    },
  ],
}

const declaration = { language: 'da', sentences: [] }
const printing = { checkAddress: '', publicUrl: '', isPractice: false, qr: [], timeStamps: undefined }
const declaredIn = (document: Document) => new Map(leavesOf(declaredData(document, declaration)))
const shownIn = (document: Document) =>
  ['da', 'en'].map(language => {
    const kind = document.type === 'ICG-L' ? importLicence : importerStatement
    return JSON.stringify(printDocument(sayIn(language), document, { ...printing, kind }))
  })

/** The leaves of what is declared that another value at a path of the document changes. */
function reachedBy(document: Document, path: string) {
  const changed = withOther(document, path.split('.')) as Document
  const [before, after] = [declaredIn(document), declaredIn(changed)]
  const reached = [...before.keys()].filter(leaf => before.get(leaf) !== after.get(leaf))
  return { reached, isShown: shownIn(document).every((text, index) => text !== shownIn(changed)[index]) }
}

const datings: readonly Document['goods'][0]['details']['dating'][] = [
  { kind: 'century', century: 17, centuryPart: 'first half', isApproximate: true },
  { kind: 'millennium', millennium: -2, isApproximate: false },
  { kind: 'year', year: 1740, isApproximate: true },
  { kind: 'day', day: '1778-04-02' },
  { kind: 'years', earliestYear: 1700, latestYear: 1740, isApproximate: false },
  { kind: 'geological era', geologicalEra: 'kridt' },
]

const isUnsaid = (leaf: string) => leaf.replace(/^furtherGoods\.\d+\./, '') in unsaid

/** The leaves of what is declared that no change of the document reaches; whatever one does reach has to be shown. */
function unreachedIn(document: Document): readonly string[] {
  const reached = new Set<string>()
  const { number, replaces, content, goods, holder } = document
  for (const [path] of leavesOf({ number, replaces, content, goods, holder })) {
    const found = reachedBy(document, path)
    for (const leaf of found.reached) reached.add(leaf)
    const said = found.reached.filter(leaf => !isUnsaid(leaf))
    if (said.length > 0) expect(found.isShown, `${path} changes ${said.join()}`).toBe(true)
  }
  const unreached = [...declaredIn(document)].filter(
    ([leaf, value]) => value !== undefined && value !== null && !reached.has(leaf) && !isUnsaid(leaf),
  )
  return unreached.map(([leaf]) => leaf)
}

test.each(datings)(
  'whatever a signature covers is shown: every leaf changes what is said (dating %j)',
  dating => {
    const document: Document = { ...full, goods: [{ ...good, details: { ...good.details, dating } }] }
    expect(unreachedIn(document)).toEqual(['declaration.language'])
  },
)

test('the same holds for an application with two goods, their papers and what they lack', () => {
  expect(unreachedIn(application)).toEqual(['declaration.language'])
})

test('what is not said in words is no more than that', () => {
  const known = new Set([full, application].flatMap(document => [...declaredIn(document).keys()]))
  expect(Object.keys(unsaid).filter(leaf => !known.has(leaf))).toEqual([])
})
