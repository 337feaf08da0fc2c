import type { DescriptionFacts } from '../../law/description.ts'
import type { SupportingDocumentType } from '../../law/evidence.ts'
import type { PhotographView } from '../../law/photographs.ts'
import type { Fixed, Json } from '../../platform/database/tables.ts'
import type { FileRemark } from './rules/file-remarks.ts'

/** Boxes I.12 and I.14 to I.16 as they are kept, without the photographs. */
export type GoodDetails = Omit<DescriptionFacts, 'photographs'>

/** What is said of the evidence for a good beside its papers. */
export interface GoodEvidence {
  /** When it left the country of interest: a day `YYYY-MM-DD`, or a year. */
  readonly leftCountry?: string | undefined
  /** Why a kind of evidence does not exist. */
  readonly absent?: Readonly<Partial<Record<SupportingDocumentType, string>>> | undefined
}

/** One good in one document; its number in box I.13 is the same in every later document about the same object. */
export interface Good {
  readonly id: string
  readonly operatorId: string
  readonly objectNumber: string
  readonly details: GoodDetails
  readonly evidence: GoodEvidence
  readonly isFrozen: boolean
  readonly photographs: readonly Photograph[]
  readonly supportingDocuments: readonly SupportingDocument[]
}

/** A photograph of box I.16 in its sizes; files are digests in the file store. */
export interface Photograph {
  readonly id: string
  readonly view: PhotographView
  readonly type: string | null
  readonly text: string | null
  readonly language: string | null
  readonly translation: string | null
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly isColour: boolean
  readonly displayFile: string
  /** The size that stands in documents; photographs of earlier versions have none. */
  readonly printFile: string | null
  readonly thumbnailFile: string
  readonly name: string
}

/** What a photograph shows, with the text beside it. */
export type PhotographTexts = Pick<Photograph, 'view' | 'type' | 'text' | 'language' | 'translation'>

/** The picture itself, in its sizes. */
export type PhotographPicture = Omit<Photograph, keyof PhotographTexts | 'id'>

/** A supporting document of box I.17. */
export interface SupportingDocument {
  readonly id: string
  readonly type: SupportingDocumentType
  readonly number: string | null
  readonly date: string | null
  readonly country: string | null
  readonly place: string | null
  /** Of a translation: the paper of the same good that it translates. */
  readonly translationOf: string | null
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
  readonly name: string
  /** What was found when it was uploaded. */
  readonly remarks: readonly FileRemark[]
}

/** How much of something is used, and how much may be. */
export interface Usage {
  readonly used: number
  readonly limit: number
}

type CulturalGoodTable = {
  id: Fixed<string>
  document_id: string
  position: number
  operator_id: Fixed<string>
  object_number: Fixed<string>
  details: Json<GoodDetails>
  evidence: Json<GoodEvidence>
  frozen_at: Date | null
  created_at: Fixed<Date>
}

type PhotographTable = {
  id: Fixed<string>
  good_id: Fixed<string>
  position: number
  view: PhotographView
  type: string | null
  text: string | null
  language: string | null
  translation: string | null
  file: string
  media_type: string
  bytes: number
  width: number
  height: number
  is_colour: boolean
  display_file: string
  print_file: string | null
  thumbnail_file: string
  name: string
  created_at: Fixed<Date>
}

type SupportingDocumentTable = {
  id: Fixed<string>
  good_id: Fixed<string>
  type: SupportingDocumentType
  number: string | null
  date: string | null
  country: string | null
  place: string | null
  translation_of: Fixed<string | null>
  file: Fixed<string>
  media_type: Fixed<string>
  bytes: Fixed<number>
  name: Fixed<string>
  remarks: Fixed<readonly FileRemark[]>
  created_at: Fixed<Date>
}

/** The tables of this feature. */
export type GoodsTables = {
  good_counter: { country: Fixed<string>; year: Fixed<number>; last: number }
  cultural_good: CulturalGoodTable
  photograph: PhotographTable
  supporting_document: SupportingDocumentTable
}
