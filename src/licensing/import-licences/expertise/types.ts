import type { IsoDate } from '../../../law/iso-date.ts'
import type { DocumentContent } from '../../documents/types.ts'
import type { Good } from '../../goods/types.ts'
import type { CaseHead } from '../types.ts'
import type { BoxGroup } from './rules/box-groups.ts'

/** Whose opinion is asked: an expert invited by e-mail, another authority, or a customs office. */
export type AskedKind = 'expert' | 'authority' | 'customs'

/** On which side of the thread somebody writes. */
export type Side = 'authority' | 'asked'

/** A good as far as it was chosen: boxes that were not are empty, and so are papers and photographs. */
export interface ShownGood extends Pick<Good, 'id' | 'details' | 'photographs' | 'supportingDocuments'> {
  /** Within the application, from 1. */
  readonly number: number
}

/** What was chosen of the application for the one asked, as it stood then; never its parties. */
export interface ShownToAsked {
  readonly boxes: readonly BoxGroup[]
  readonly content: DocumentContent
  readonly goods: readonly ShownGood[]
}

/** A file in the thread. */
export interface ThreadFile {
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
  readonly name: string
}

/** What somebody wrote in the thread of an opinion. */
export interface OpinionMessage {
  readonly id: string
  readonly side: Side
  /** Whether it is the opinion itself. */
  readonly isOpinion: boolean
  readonly text: string
  readonly at: Date
  readonly by: string
  readonly byName: string
  readonly attached: ThreadFile | undefined
}

/** An opinion that was asked for, and what became of it. */
export interface Opinion {
  readonly id: string
  readonly documentId: string
  /** Of the authority that asks. */
  readonly authorityId: string
  /** Within the application, from 1. */
  readonly number: number
  readonly asked: AskedKind
  /** Of the expert, the authority or the office. */
  readonly askedName: string
  readonly expertEmail: string | undefined
  readonly askedAuthorityId: string | undefined
  readonly askedOffice: string | undefined
  readonly question: string
  readonly wishedOn: IsoDate | undefined
  readonly shown: ShownToAsked
  readonly askedAt: Date
  readonly askedByName: string
  /** The last instant at which the invitation can be accepted. */
  readonly expiresAt: Date | undefined
  readonly acceptedAt: Date | undefined
  readonly accountId: string | undefined
  readonly declaredAt: Date | undefined
  readonly givenAt: Date | undefined
  readonly givenByName: string | undefined
  readonly declinedAt: Date | undefined
  readonly declinedByName: string | undefined
  readonly declinedReason: string | undefined
  readonly takenBackAt: Date | undefined
  readonly takenBackReason: string | undefined
}

/** An opinion with its thread, oldest first. */
export interface OpinionThread extends Opinion {
  readonly messages: readonly OpinionMessage[]
}

/** Where an opinion stands; `ended`: the case was decided, withdrawn or forwarded before it was given. */
export type OpinionStanding = 'invited' | 'open' | 'given' | 'declined' | 'taken back' | 'ended'

/** An opinion for whoever was asked. */
export interface AskedOpinion extends Omit<OpinionThread, 'expertEmail' | 'takenBackReason'> {
  readonly caseNumber: string
  readonly authorityName: string
  /** Of the asking authority; its clock tells the times. */
  readonly memberState: string
  readonly standing: OpinionStanding
  /** Whether the case is still open: afterwards nothing is left but what the asked side wrote. */
  readonly isShown: boolean
}

/** A line of the list of whoever was asked. */
export interface AskedLine {
  readonly id: string
  readonly caseNumber: string
  readonly authorityName: string
  readonly memberState: string
  readonly askedAt: Date
  readonly wishedOn: IsoDate | undefined
  readonly standing: OpinionStanding
}

/** What is needed of a case to know where its opinions stand. */
export type CaseStanding = Pick<CaseHead, 'status' | 'flags' | 'authorityId'>

/** An opinion with its thread for the officers of the authority that asked. */
export interface CaseOpinion extends OpinionThread {
  readonly standing: OpinionStanding
}
