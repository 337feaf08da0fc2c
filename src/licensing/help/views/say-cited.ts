import type { Phrase, PhraseValues, Say } from '../../../platform/words/words.ts'
import { sayCitation } from '../../words.ts'
import { words } from '../words.ts'
import { licenceArticles } from './licence-topics.ts'

/** Where the law says what a text says: its `{article}`. */
const articles: ReadonlyMap<Phrase, string> = new Map([
  [words.statementLead, 'R 5'],
  [words.statementStep3, 'IR 12(2)'],
  [words.statementNote1, 'IR 11(2)'],
  [words.statementNote2, 'IR 12(3)'],
  [words.checkNote1, 'IR 19'],
  [words.privacyWho, 'IR 20(1)'],
  [words.privacyWhat3, 'IR 24(2)'],
  [words.privacyWhoSees1, 'IR 19'],
  [words.privacyHowLong, 'R 10(4)'],
  ...licenceArticles,
])

/** A text of the help with the article that it rests on, written out. */
export function sayCited(say: Say, phrase: Phrase, values: PhraseValues = {}): string {
  const article = articles.get(phrase)
  return say(phrase, article === undefined ? values : { ...values, article: sayCitation(say, article) })
}
