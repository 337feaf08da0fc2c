import { expect, test } from 'vitest'
import { type Actor, anonymous, type Standing, theClock } from '../../actor.ts'
import { listHistory } from '../../history/actions/list-history.ts'
import { historyPermissions } from '../../history/rules.ts'
import { findNotice } from '../../notices/actions/find-notice.ts'
import { planNotices } from '../../notices/actions/plan-notices.ts'
import { noticePermissions } from '../../notices/rules.ts'
import { findLastSignIn } from '../../welcome/actions/find-last-sign-in.ts'
import { welcomePermissions } from '../../welcome/rules.ts'
import { checkDocument } from './actions/check-document.ts'
import { countDocuments } from './actions/count-documents.ts'
import { exportDocuments } from './actions/export-documents.ts'
import { keepLookup } from './actions/keep-lookup.ts'
import { listDocuments } from './actions/list-documents.ts'
import { listLookups } from './actions/list-lookups.ts'
import { verifyFile } from './actions/verify-file.ts'
import { listPermissions } from './rules.ts'
import { people } from './testing/people.ts'

/** Strangers first. */
const actors: readonly (readonly [Standing, Actor])[] = [
  ['anonymous', anonymous],
  ['newcomer', people.newcomer],
  ['clock', theClock],
  ['holder', people.holder],
  ['authority-officer', people.officer],
  ['customs-officer', people.customsOfficer],
  ['system-administrator', people.administrator],
]

const permitted: Readonly<Record<string, readonly Standing[]>> = {
  ...listPermissions,
  ...historyPermissions,
  ...noticePermissions,
  ...welcomePermissions,
}

const actions = [
  listDocuments,
  exportDocuments,
  countDocuments,
  checkDocument,
  verifyFile,
  keepLookup,
  listLookups,
  listHistory,
  planNotices,
  findNotice,
  findLastSignIn,
]

test('the tables name these actions and no others', () => {
  expect(Object.keys(permitted).sort()).toEqual(actions.map(action => action.name).sort())
})

for (const action of actions) {
  for (const [standing, actor] of actors) {
    const isPermitted = permitted[action.name]?.includes(standing) === true
    test(`${action.name} is ${isPermitted ? 'open' : 'closed'} to ${standing}`, () => {
      expect(action.allowed(actor)).toBe(isPermitted)
    })
  }
}
