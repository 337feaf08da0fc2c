import type { Phrase } from '../../../platform/words/words.ts'
import type { Topic } from '../types.ts'
import { words } from '../words/licences.ts'
import { words as helpWords } from '../words.ts'

const login = { label: helpWords.goLogin, path: '/sign-in?continue=/' }
const deadlines = { label: words.goDeadlines, path: '/deadlines' }

/** The chapters about applications for import licences, in order. */
export const licenceTopics: readonly Topic[] = [
  {
    slug: 'import-licence',
    title: words.applyTitle,
    lead: words.applyLead,
    steps: [
      words.applyStep1,
      words.applyStep2,
      words.applyStep3,
      words.applyStep4,
      words.applyStep5,
      words.applyStep6,
    ],
    notes: [words.applyNote1, words.applyNote2, words.applyNote3, words.applyNote4],
    way: { label: words.goApply, path: '/import-licences/new' },
  },
  {
    slug: 'case',
    title: words.caseTitle,
    lead: words.caseLead,
    steps: [words.caseStep1, words.caseStep2, words.caseStep3, words.caseStep4, words.caseStep5],
    notes: [words.caseNote1, words.caseNote2, words.caseNote3, words.caseNote4],
    way: login,
  },
  {
    slug: 'deadlines',
    title: words.daysTitle,
    lead: words.daysLead,
    steps: [words.daysStep1, words.daysStep2, words.daysStep3, words.daysStep4, words.daysStep5],
    notes: [words.daysNote1, words.daysNote2, words.daysNote3, words.daysNote4],
    way: deadlines,
  },
  {
    slug: 'decision',
    title: words.decisionTitle,
    lead: words.decisionLead,
    steps: [words.decisionStep1, words.decisionStep2, words.decisionStep3],
    notes: [words.decisionNote1, words.decisionNote2, words.decisionNote3, words.decisionNote4],
    way: login,
  },
  {
    slug: 'appeal',
    title: words.appealTitle,
    lead: words.appealLead,
    steps: [words.appealStep1, words.appealStep2, words.appealStep3],
    notes: [words.appealNote1, words.appealNote2, words.appealNote3],
    way: login,
  },
  {
    slug: 'representative',
    title: words.representativeTitle,
    lead: words.representativeLead,
    steps: [words.representativeStep1, words.representativeStep2, words.representativeStep3],
    notes: [words.representativeNote1, words.representativeNote2, words.representativeNote3],
    way: { label: words.goMandates, path: '/mandates' },
  },
]

/** The chapter for those who decide. */
export const officerTopic: Topic = {
  slug: 'cases',
  title: words.officerTitle,
  lead: words.officerLead,
  steps: [words.officerStep1, words.officerStep2, words.officerStep3, words.officerStep4, words.officerStep5],
  notes: [words.officerNote1, words.officerNote2, words.officerNote3, words.officerNote4],
  way: { label: words.goCases, path: '/cases' },
}

/** Where the law says what these chapters say. */
export const licenceArticles: readonly (readonly [Phrase, string])[] = [
  [words.applyLead, 'R 4'],
  [words.applyStep2, 'R 4(2)'],
  [words.applyStep3, 'IR 8(1)(c)'],
  [words.applyStep4, 'R 4(4)'],
  [words.applyStep5, 'R 4(9)'],
  [words.applyNote1, 'R 4(1)'],
  [words.applyNote2, 'IR 8(1)(d)'],
  [words.applyNote3, 'R 4(6)'],
  [words.applyNote4, 'IR 8(3)'],
  [words.caseNote1, 'IR 9(2)'],
  [words.daysStep1, 'R 4(6)'],
  [words.daysStep2, 'IR 9(2)'],
  [words.daysStep3, 'R 4(7)'],
  [words.daysStep4, 'R1182/71 3'],
  [words.daysNote3, 'IR 9(5)'],
  [words.decisionLead, 'R 4(7)'],
  [words.decisionStep3, 'IR 10(1)'],
  [words.decisionNote1, 'R 4(8)'],
  [words.decisionNote3, 'IR 6(1)'],
  [words.decisionNote4, 'IR 6(5)'],
  [words.appealLead, 'R 4(8)'],
  [words.appealNote3, 'R 4(9)'],
  [words.officerStep3, 'R 4(6)'],
  [words.officerStep4, 'R 4(8)'],
  [words.officerNote2, 'IR 9(2)'],
  [words.officerNote3, 'IR 9(5)'],
]
