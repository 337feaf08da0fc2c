import type { Status } from '../../../law/life-cycles.ts'
import type { Boxed } from '../../documents/boxes/row.ts'

/** A box that an answer changed: the boxes of its good, and of the document, before and after. */
export interface AnswerChange {
  readonly requestId: string
  readonly goodId: string | undefined
  /** Of the table of boxes. */
  readonly key: string
  readonly before: Boxed
  readonly after: Boxed
}

/** A document that an officer may want to compare, and how it is linked where it is. */
export interface RelatedDocument {
  readonly id: string
  readonly address: string
  readonly number: string
  readonly title: string
  readonly status: Status
}

/** Earlier documents beside a case, by what they have in common with it. */
export interface Related {
  readonly good: readonly RelatedDocument[]
  readonly holder: readonly RelatedDocument[]
  /** With titles that look alike, the likest first. */
  readonly title: readonly RelatedDocument[]
}
