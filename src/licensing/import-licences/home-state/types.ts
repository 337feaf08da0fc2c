import type { Category } from '../../../law/annex.ts'
import type { FileRemark } from '../../goods/rules/file-remarks.ts'
import type { CaseHead } from '../types.ts'

/** What the notification says of an application in another State: nothing of its goods but their categories (IR 9(3)). */
export interface ApplicationElsewhere
  extends Pick<CaseHead, 'id' | 'number' | 'status' | 'subState' | 'flags' | 'authorityId'> {
  readonly holderName: string
  readonly authorityName: string
  /** Of the authority that decides; ISO alpha-2. */
  readonly memberState: string
  readonly categories: readonly Category[]
  /** When it was first submitted, and when the home State was told. */
  readonly firstSubmittedAt: Date
  readonly notifiedAt: Date
}

/** As many files as come with one information, and with all of one authority about an application. */
export const mostFiles = { atOnce: 5, together: 20 } as const

/** Whether information can still be sent, the document may be read, or neither. */
export type ElsewhereStanding = 'open' | 'readable' | 'closed'

/** A file that came with information. */
export interface InformationFile {
  readonly id: string
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
  readonly name: string
  readonly remarks: readonly FileRemark[]
}

/** What the State of the applicant told about an application. */
export interface HomeInformation {
  readonly id: string
  readonly authorityId: string
  readonly authorityName: string
  readonly memberState: string
  readonly text: string
  readonly at: Date
  readonly byName: string
  readonly files: readonly InformationFile[]
}

/** An application elsewhere with what its home State sent. */
export interface ShownElsewhere {
  readonly application: ApplicationElsewhere
  readonly standing: ElsewhereStanding
  readonly information: readonly HomeInformation[]
}
