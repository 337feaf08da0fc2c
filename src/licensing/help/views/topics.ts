import type { Topic } from '../types.ts'
import { words } from '../words.ts'
import { licenceTopics, officerTopic } from './licence-topics.ts'

/** The chapters of the guide, in order. */
export const topics: readonly Topic[] = [
  {
    slug: 'create-account',
    title: words.accountTitle,
    lead: words.accountLead,
    steps: [words.accountStep1, words.accountStep2, words.accountStep3, words.accountStep4],
    notes: [words.accountNote1, words.accountNote2],
    way: { label: words.goAccount, path: '/create-account', isAtLogin: true },
  },
  {
    slug: 'two-factor',
    title: words.factorTitle,
    lead: words.factorLead,
    steps: [words.factorStep1, words.factorStep2, words.factorStep3, words.factorStep4],
    notes: [words.factorNote1, words.factorNote2],
    way: { label: words.goLoginAccount, path: '/account', isAtLogin: true },
  },
  {
    slug: 'role',
    title: words.roleTitle,
    lead: words.roleLead,
    steps: [
      words.roleStep1,
      words.roleStep2,
      words.roleStep3,
      words.roleStep4,
      words.roleStep5,
      words.roleStep6,
    ],
    notes: [words.roleNote1, words.roleNote2, words.roleNote3],
    way: { label: words.goLogin, path: '/sign-in?continue=/' },
  },
  {
    slug: 'importer-statement',
    title: words.statementTitle,
    lead: words.statementLead,
    steps: [
      words.statementStep1,
      words.statementStep2,
      words.statementStep3,
      words.statementStep4,
      words.statementStep5,
      words.statementStep6,
    ],
    notes: [words.statementNote1, words.statementNote2, words.statementNote3],
    way: { label: words.goLogin, path: '/sign-in?continue=/' },
  },
  ...licenceTopics,
  {
    slug: 'check',
    title: words.checkTitle,
    lead: words.checkLead,
    steps: [words.checkStep1, words.checkStep2, words.checkStep3],
    notes: [words.checkNote1, words.checkNote2],
    way: { label: words.goCheck, path: '/check' },
  },
  officerTopic,
]
