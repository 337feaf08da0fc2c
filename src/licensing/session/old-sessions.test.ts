import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { HOUR } from '../../platform/durations.ts'
import { perform } from '../../platform/perform.ts'
import { anonymous, theClock } from '../actor.ts'
import { openTestWorkplace } from '../roles/testing/test-workplace.ts'
import { beginSignIn } from './actions/begin-sign-in.ts'
import { openSession } from './actions/open-session.ts'
import { sessionWorkers } from './jobs.ts'

test('113: old sessions and sign-ins are forgotten; the last of each account stays, without a name in it', async () => {
  const { workplace, database, clock } = await openTestWorkplace()
  const open = async (accountId: string) => {
    const input = { accountId, level: 'l', confirmedAt: clock.now(), idToken: `token of ${accountId}` }
    return perform(workplace, openSession, { actor: theClock, input })
  }
  expect(await perform(workplace, openSession, { actor: anonymous, input: {} })).toMatchObject({ ok: false })
  const begun = { state: 's', nonce: 'n', codeVerifier: 'v', browserSecret: 'b', continuePath: '/' }
  await perform(workplace, beginSignIn, { actor: anonymous, input: begun })
  for (const accountId of ['anna', 'anna', 'karen']) {
    await open(accountId)
    clock.moveBy(HOUR)
  }
  clock.moveBy(24 * HOUR)
  await open('anna')
  await sessionWorkers(workplace)['remove-old-sessions']?.({})
  const { rows } = await sql`select account_id, id_token from session order by created_at`.execute(
    database.kysely,
  )
  expect(rows).toEqual([
    { account_id: 'anna', id_token: '' },
    { account_id: 'karen', id_token: '' },
    { account_id: 'anna', id_token: 'token of anna' },
  ])
  const requests = await sql`select * from sign_in_request`.execute(database.kysely)
  expect(requests.rows).toEqual([])
  await database.close()
})
