import { expect, test } from 'vitest'
import { sayIn } from '../platform/words/index.ts'
import { sayCitation, statusLook } from './words.ts'

test.each([
  ['IR Annex I I.15', 'Annex I, box I.15', 'bilag I, rubrik I.15'],
  ['IR Annex I II.3', 'Annex I, box II.3', 'bilag I, rubrik II.3'],
  ['R 4(9)', 'Regulation 2019/880, Article 4(9)', 'forordning 2019/880, artikel 4, stk. 9'],
  ['R 4(7)(b)', 'Regulation 2019/880, Article 4(7)(b)', 'forordning 2019/880, artikel 4, stk. 7, litra b'],
  [
    'IR 8(1)(d)(xi)',
    'Implementing Regulation 2021/1079, Article 8(1)(d)(xi)',
    'gennemførelsesforordning 2021/1079, artikel 8, stk. 1, litra d, nr. xi',
  ],
  [
    'IR 19',
    'Implementing Regulation 2021/1079, Article 19',
    'gennemførelsesforordning 2021/1079, artikel 19',
  ],
  [
    'IR 1(3)',
    'Implementing Regulation 2021/1079, Article 1(3)',
    'gennemførelsesforordning 2021/1079, artikel 1, nr. 3',
  ],
  ['R Annex C', 'Regulation 2019/880, Annex, Part C', 'forordning 2019/880, bilaget, del C'],
  [
    'IR Annex I note 2',
    'Implementing Regulation 2021/1079, Annex I, note 2',
    'gennemførelsesforordning 2021/1079, bilag I, note 2',
  ],
  ['R rec. 13', 'Regulation 2019/880, recital 13', 'forordning 2019/880, betragtning 13'],
  ['UCC 172(2)', 'Union Customs Code, Article 172(2)', 'EU-toldkodeksen, artikel 172, stk. 2'],
  ['R1182/71 3(4)', 'Regulation 1182/71, Article 3(4)', 'forordning 1182/71, artikel 3, stk. 4'],
  ['Default 9', "Kulturport's own rule 9", 'Kulturports egen regel 9'],
  ['TARIC 9706', 'TARIC 9706', 'TARIC 9706'],
  ['nonsense', 'nonsense', 'nonsense'],
])('%s is readable in English and Danish', (citation, english, danish) => {
  expect(sayCitation(sayIn('en'), citation)).toBe(english)
  expect(sayCitation(sayIn('da'), citation)).toBe(danish)
})

test.each([
  ['DRAFT', 'Draft', 'Kladde', 'info'],
  ['VALID', 'Valid', 'Gyldig', 'success'],
  ['REPLACED', 'Replaced', 'Erstattet', 'neutral'],
  ['EXPIRED', 'Expired', 'Udløbet', 'neutral'],
  ['DELETED', 'Deleted', 'Slettet', 'danger'],
  ['SUBMITTED_FOR_DECISION', 'Submitted for decision', 'Indsendt til afgørelse', 'info'],
  ['CONDITIONALLY_REJECTED', 'Conditionally rejected', 'Betinget afslag', 'warning'],
  ['PARTIALLY_REJECTED', 'Partially rejected', 'Delvist afslag', 'warning'],
  ['REJECTED', 'Rejected', 'Afslag', 'danger'],
  ['REVOKED', 'Revoked', 'Tilbagekaldt', 'danger'],
  ['WITHDRAWN', 'Withdrawn', 'Trukket tilbage', 'neutral'],
] as const)('the status %s is said in words, in its colour', (status, english, danish, tone) => {
  expect(statusLook(sayIn('en'), status)).toEqual({ label: english, tone })
  expect(statusLook(sayIn('da'), status)).toEqual({ label: danish, tone })
})
