import type { SupportingDocumentType } from '../../../law/evidence.ts'
import type { RowOfBox } from '../../documents/boxes/rows.ts'
import type { Document } from '../../documents/types.ts'
import type { Good } from '../../goods/types.ts'
import type { Answer, AnswerPaper } from '../types.ts'

/** Boxes that stand on one page: of the document, and of one good. */
export interface Sheet {
  readonly document: readonly RowOfBox[]
  readonly ofGood: readonly RowOfBox[]
  /** Whose details they are; without boxes of a good, any of them. */
  readonly good: Good
}

/** An answer as it is being written. */
export interface AnswerInHand {
  readonly answer: Answer
  readonly papers: readonly AnswerPaper[]
  /** The application without this answer, and as it would stand with it. */
  readonly before: Document
  readonly after: Document
}

/** What an answer has and lacks before it counts. */
export interface AnswerCheck {
  readonly hasResponse: boolean
  /** The kinds of papers that were asked for, and whether each is there. */
  readonly papers: readonly { readonly type: SupportingDocumentType; readonly isThere: boolean }[]
}
