import type { BoxCondition } from './box-conditions.ts'
import type { Citation } from './citations.ts'

/** How a box stands in a document. `automatic`: nobody types it. Source: IR Annex I ("mandatory except those marked"). */
export type BoxPresence = 'mandatory' | 'conditional' | 'optional' | 'automatic' | 'absent'

/** Who fills a box. `customs` writes through the system of customs (I.9). */
export type BoxFiller = 'holder' | 'system' | 'competent authority' | 'customs'

/** One box or sub-field of the data dictionary. Columns L, S and D are licence, statement and general description. */
export interface Box {
  readonly id: string
  readonly name: string
  readonly L: BoxPresence
  readonly S: BoxPresence
  readonly D: BoxPresence
  readonly filledBy: BoxFiller
  readonly condition?: BoxCondition
  readonly citation: Citation
  /** The same in the Default notation where a column is our reading. */
  readonly decision?: Citation
}

const everywhere = { L: 'mandatory', S: 'mandatory', D: 'mandatory' } as const
const optionalEverywhere = { L: 'optional', S: 'optional', D: 'optional' } as const
const conditionalEverywhere = { L: 'conditional', S: 'conditional', D: 'conditional' } as const
const assigned = { L: 'automatic', S: 'automatic', D: 'automatic', filledBy: 'system' } as const
const licenceOnly = { S: 'absent', D: 'absent' } as const
const byHolder = { filledBy: 'holder' } as const

/** The data dictionary, in the order of the form. Source: IR Annex I; sub-fields IR2145 Annex II. */
export const boxes = [
  { id: 'Document type', name: 'document type', ...everywhere, ...byHolder, citation: 'IR Annex I' },
  { id: 'I.1', name: 'reference number', ...assigned, citation: 'IR Annex I I.1', decision: 'Default 6' },
  { id: 'I.2', name: 'status', ...assigned, citation: 'IR Annex I I.2' },
  { id: 'I.3', name: 'QR code', ...assigned, citation: 'IR Annex I I.3' },
  {
    id: 'I.4',
    name: 'national reference',
    ...optionalEverywhere,
    filledBy: 'competent authority',
    citation: 'IR Annex I I.4',
  },
  { id: 'I.5', name: 'local reference', ...optionalEverywhere, ...byHolder, citation: 'IR Annex I I.5' },
  {
    id: 'I.6',
    name: 'country of import and competent authority or customs office',
    ...everywhere,
    ...byHolder,
    citation: 'IR Annex I I.6',
  },
  {
    id: 'I.7',
    name: 'derogations',
    L: 'absent',
    S: 'optional',
    D: 'mandatory',
    ...byHolder,
    citation: 'IR Annex I I.7',
    decision: 'Default 21',
  },
  {
    id: 'Refuge',
    name: 'refuge',
    L: 'absent',
    S: 'absent',
    D: 'conditional',
    ...byHolder,
    condition: 'safekeeping claimed',
    citation: 'IR2145 Annex II',
  },
  {
    id: 'I.8',
    name: 'destination',
    L: 'absent',
    S: 'conditional',
    D: 'mandatory',
    ...byHolder,
    condition: 'derogation claimed',
    citation: 'IR Annex I I.8',
  },
  {
    id: 'I.9',
    name: 'length of temporary admission granted',
    L: 'absent',
    S: 'automatic',
    D: 'absent',
    filledBy: 'customs',
    citation: 'IR Annex I I.9',
  },
  { id: 'I.10', name: 'links to other documents', ...assigned, citation: 'IR Annex I I.10' },
  {
    id: 'I.10 earlier',
    name: 'earlier application or licence for the same good',
    L: 'optional',
    ...licenceOnly,
    ...byHolder,
    citation: 'IR Annex I I.10',
    decision: 'Default 58',
  },
  { id: 'I.11', name: 'country of interest', ...everywhere, ...byHolder, citation: 'IR Annex I I.11' },
  {
    id: 'I.11 reason',
    name: 'reason for the last country of more than five years',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'last country of more than five years',
    citation: 'IR Annex I I.11',
  },
  { id: 'I.12', name: 'category of the object', ...everywhere, ...byHolder, citation: 'IR Annex I I.12' },
  {
    id: 'I.13',
    name: 'unique identification of the cultural good',
    ...assigned,
    citation: 'IR Annex I I.13',
  },
  { id: 'I.14', name: 'TARIC code', ...everywhere, ...byHolder, citation: 'IR Annex I I.14' },
  { id: 'I.15 type', name: 'type', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  { id: 'I.15 materials', name: 'materials', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  { id: 'I.15 techniques', name: 'techniques', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  {
    id: 'I.15 title',
    name: 'title',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'title known',
    citation: 'IR Annex I I.15',
  },
  { id: 'I.15 subject', name: 'subject', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  { id: 'I.15 dating', name: 'dating', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  { id: 'I.15 maker', name: 'maker', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  { id: 'I.15 origin', name: 'historical origin', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  { id: 'I.15 description', name: 'description', ...everywhere, ...byHolder, citation: 'IR Annex I I.15' },
  {
    id: 'I.15 customs value',
    name: 'customs value',
    L: 'mandatory',
    S: 'mandatory',
    D: 'optional',
    ...byHolder,
    citation: 'IR Annex I I.15',
  },
  {
    id: 'I.16 photographs',
    name: 'photographs, front and back',
    ...everywhere,
    ...byHolder,
    citation: 'IR Annex I I.16',
  },
  {
    id: 'I.16 other views',
    name: 'three-quarter, left, right, top and bottom, where appropriate',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'three-dimensional',
    citation: 'IR Annex I I.16',
  },
  {
    id: 'I.16 marks',
    name: 'marks, photograph and type',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'marks present',
    citation: 'IR Annex I I.16',
  },
  {
    id: 'I.16 distinguishing features',
    name: 'distinguishing features, photograph and description',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'distinguishing features present',
    citation: 'IR Annex I I.16',
  },
  {
    id: 'I.16 inscriptions',
    name: 'inscriptions, photograph and original text',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'inscriptions present',
    citation: 'IR Annex I I.16',
  },
  { id: 'I.16 weight', name: 'weight', ...everywhere, ...byHolder, citation: 'IR Annex I I.16' },
  { id: 'I.16 shape', name: 'shape', ...everywhere, ...byHolder, citation: 'IR Annex I I.16' },
  { id: 'I.16 measurements', name: 'measurements', ...everywhere, ...byHolder, citation: 'IR Annex I I.16' },
  {
    id: 'I.16 as found',
    name: 'weight and measurements as a source gives them, or estimated',
    ...optionalEverywhere,
    ...byHolder,
    citation: 'IR Annex I I.16',
    decision: 'Default 38',
  },
  {
    id: 'I.16 quantity',
    name: 'number of pieces',
    ...conditionalEverywhere,
    ...byHolder,
    condition: 'coins',
    citation: 'IR Annex I I.16',
  },
  {
    id: 'I.17',
    name: 'supporting documents',
    L: 'conditional',
    S: 'optional',
    D: 'optional',
    ...byHolder,
    condition: 'export permit required and uploaded',
    citation: 'IR Annex I I.17',
  },
  {
    id: 'I.18',
    name: 'holder of the goods',
    ...everywhere,
    ...byHolder,
    citation: 'IR Annex I I.18',
    decision: 'Default 20',
  },
  {
    id: 'I.18 EORI',
    name: 'EORI number of the holder of the goods',
    L: 'mandatory',
    S: 'mandatory',
    D: 'optional',
    ...byHolder,
    citation: 'IR 16',
    decision: 'Default 20',
  },
  {
    id: 'I.19',
    name: 'owner of the cultural goods',
    ...optionalEverywhere,
    ...byHolder,
    citation: 'IR Annex I I.19',
  },
  {
    id: 'I.20',
    name: 'declaration of the holder of the goods',
    L: 'mandatory',
    S: 'mandatory',
    D: 'absent',
    ...byHolder,
    citation: 'IR Annex I I.20',
  },
  {
    id: 'I.21',
    name: 'response to requests',
    L: 'conditional',
    ...licenceOnly,
    ...byHolder,
    condition: 'information requested',
    citation: 'IR Annex I I.21',
  },
  {
    id: 'II.1',
    name: 'request for additional information',
    L: 'optional',
    ...licenceOnly,
    filledBy: 'competent authority',
    citation: 'IR Annex I II.1',
  },
  {
    id: 'II.2',
    name: 'decision',
    L: 'mandatory',
    ...licenceOnly,
    filledBy: 'competent authority',
    citation: 'IR Annex I II.2',
  },
  {
    id: 'II.3',
    name: 'electronic signature and seal',
    L: 'mandatory',
    ...licenceOnly,
    filledBy: 'competent authority',
    citation: 'IR Annex I II.3',
  },
  {
    id: 'Control process',
    name: 'inventory number, inventory list, date of registration',
    L: 'absent',
    S: 'absent',
    D: 'optional',
    ...byHolder,
    citation: 'IR2145 Annex II',
  },
  {
    id: 'Language',
    name: 'language of the document',
    ...everywhere,
    ...byHolder,
    citation: 'IR 11(1)',
    decision: 'Default 14',
  },
  {
    id: 'Import date',
    name: 'planned date of import',
    ...optionalEverywhere,
    ...byHolder,
    citation: 'UCC 172(2)',
    decision: 'Default 8',
  },
] as const satisfies readonly Box[]

/** Id of a box, as printed on the form, with the sub-field after it ("I.15 title"). */
export type BoxId = (typeof boxes)[number]['id']
