import type { Say } from '../../../platform/words/words.ts'
import { sayDayOrYear } from '../../law-library/views/phrases.ts'
import type { Good, SupportingDocument } from '../types.ts'
import { choiceWords } from '../words.ts'
import { evidencePhrases } from './choice-labels.ts'

/** A supporting document among those of its good. */
export interface SaidPaper {
  readonly paper: SupportingDocument
  /** In one line; of a translation with what it translates. */
  readonly text: string
  readonly isTranslated: boolean
}

/** The supporting documents of a good in words, each with its translations behind it. */
export function sayPapers(say: Say, papers: readonly SupportingDocument[]): readonly SaidPaper[] {
  const originalOf = ({ translationOf }: SupportingDocument) => papers.find(({ id }) => id === translationOf)
  return papers
    .filter(paper => originalOf(paper) === undefined)
    .flatMap(paper => {
      const translations = papers.filter(each => originalOf(each) === paper)
      const original = sayPaper(say, paper)
      return [
        { paper, text: original, isTranslated: translations.length > 0 },
        ...translations.map(each => ({
          paper: each,
          text: say(choiceWords.translationOf, { translation: sayPaper(say, each), original }),
          isTranslated: false,
        })),
      ]
    })
}

type SaidOfPaper = Pick<SupportingDocument, 'type' | 'number' | 'date' | 'country' | 'place'>

/** A supporting document in one line: its kind and its particulars. */
export function sayPaper(say: Say, { type, number, date, country, place }: SaidOfPaper): string {
  const details = [number, date && say.plainDate(date), place, country && say.country(country)]
  return [say(evidencePhrases[type]), ...details].filter(Boolean).join(', ')
}

/** Everything that is said of the evidence for a good, line by line. */
export function sayEvidence(say: Say, { evidence, supportingDocuments }: Proved): readonly string[] {
  const { leftCountry, absent = {} } = evidence
  const left = leftCountry && say(choiceWords.leftCountry, { day: sayDayOrYear(say, leftCountry) })
  const reasons = Object.entries(evidencePhrases).flatMap(([kind, phrase]) =>
    Object.entries(absent)
      .filter(([type]) => type === kind)
      .map(([, reason]) => say(choiceWords.evidenceAbsent, { kind: say(phrase), reason })),
  )
  const papers = sayPapers(say, supportingDocuments).map(({ text }) => text)
  return [...(left ? [left] : []), ...papers, ...reasons]
}

type Proved = Pick<Good, 'evidence' | 'supportingDocuments'>
