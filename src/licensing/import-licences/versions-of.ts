import type { Document } from '../documents/types.ts'
import type { ShownCase } from './rules/show-case.ts'
import { withAnswers } from './with-answers.ts'

/** The application before and after an answer. */
export interface AnsweredVersion {
  readonly requestId: string
  readonly before: Document
  readonly after: Document
}

/** The versions of an application that its answers made, in the order in which they were given. */
export function versionsOf(shown: ShownCase): readonly AnsweredVersion[] {
  const { original } = shown
  const answered = answeredIn(shown)
  return answered.map(({ id }, index) => ({
    requestId: id,
    before: withAnswers(
      original,
      answered.slice(0, index).map(({ given }) => given),
    ),
    after: withAnswers(
      original,
      answered.slice(0, index + 1).map(({ given }) => given),
    ),
  }))
}

/** The answers with the papers that they brought along, the earliest first. */
function answeredIn({ papers, found }: ShownCase) {
  return found.requests
    .flatMap(({ id, answer, answeredAt }) => (answer && answeredAt ? [{ id, answer, answeredAt }] : []))
    .toSorted((one, other) => one.answeredAt.getTime() - other.answeredAt.getTime())
    .map(({ id, answer }) => ({
      id,
      given: { answer, papers: papers.filter(paper => answer.papers.includes(paper.id)) },
    }))
}
