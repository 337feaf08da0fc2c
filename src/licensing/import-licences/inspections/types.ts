import type { IsoDate } from '../../../law/iso-date.ts'

/** Where goods are inspected: where customs are, where else they are in temporary storage, or from afar (IR 6(3)). */
export const inspectionKinds = ['customs-office', 'other-premises', 'video'] as const

/** One of them. */
export type InspectionKind = (typeof inspectionKinds)[number]

/** What an inspection found, as the applicant is told it. */
export const inspectionResults = ['as-described', 'differs', 'not-settled'] as const

/** One of them. */
export type InspectionResult = (typeof inspectionResults)[number]

/** When and where goods are inspected. */
export interface Appointment {
  readonly kind: InspectionKind
  /** Code of the office; where the kind says so. */
  readonly customsOffice: string | undefined
  /** The premises; of an office the room, of a video how one takes part. */
  readonly place: string | undefined
  /** At the seat of the authority. */
  readonly day: IsoDate
  readonly beginsAt: Date
  /** By their identifiers; none: all of the application. */
  readonly goods: readonly string[]
  readonly attendees: string
}

/** How an appointment ended. */
export type InspectionEnd = 'moved' | 'cancelled' | 'held'

/** An inspection as it was planned, and what became of it; moved, it has another row of the same number. */
export interface Inspection extends Appointment {
  readonly id: string
  readonly authorityId: string
  /** Within the application, from 1. */
  readonly number: number
  readonly officeName: string | undefined
  readonly plannedAt: Date
  readonly plannedByName: string
  readonly endedAt: Date | undefined
  readonly endedAs: InspectionEnd | undefined
  readonly endedByName: string | undefined
  /** Why it was moved or cancelled, as the applicant reads it. */
  readonly reason: string | undefined
  readonly result: InspectionResult | undefined
  /** For the authority alone. */
  readonly findings: string | undefined
}

/** How an inspection stands: it lapses with the case, by its decision, its withdrawal or its forwarding. */
export type InspectionStanding = 'planned' | 'begun' | InspectionEnd | 'lapsed'

/** An inspection with how it stands now. */
export interface ShownInspection extends Inspection {
  readonly standing: InspectionStanding
  /** Whether it can still be moved, cancelled or recorded. */
  readonly isOpen: boolean
}
