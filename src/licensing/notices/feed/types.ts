import type { DocumentType } from '../../../law/annex.ts'
import type { IsoDate } from '../../../law/iso-date.ts'

/** A last day of somebody's work, or the day of an inspection: which document, and what is due; never what it contains. */
export interface LastDay {
  /** The same as long as it is about the same thing. */
  readonly id: string
  readonly documentId: string
  readonly type: DocumentType
  readonly number: string
  readonly due: 'answer' | 'decision' | 'decide' | 'inspection' | 'inspect' | 'end of admission'
  readonly day: IsoDate
}

/** Whose calendar it is. */
export interface CalendarOwner {
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: string
}
