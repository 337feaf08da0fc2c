import { sql } from 'kysely'
import type { z } from 'zod'
import type { Action, Outcome } from '../../../platform/action.ts'
import { perform } from '../../../platform/perform.ts'
import type { Actor, Person } from '../../actor.ts'
import { documentKinds } from '../../app.ts'
import type { DocumentKind } from '../../documents/kind.ts'
import { operatorIds, personIn } from '../../documents/lists/testing/people.ts'
import { importerStatement } from '../../importer-statements/kind.ts'
import { openTestWorkplace, type TestWorkplace } from '../../roles/testing/test-workplace.ts'
import type { LicensingServices, LicensingWorkplace } from '../../workplace.ts'

/** Stands for the kind of licences, of which cases need the path and the verb alone. */
const standIn: DocumentKind = {
  ...importerStatement,
  type: 'ICG-L',
  path: '/import-licences',
  verbs: { sign: 'submit-application' },
}

const kinds: readonly DocumentKind[] = documentKinds.some(({ type }) => type === 'ICG-L')
  ? documentKinds
  : [...documentKinds, standIn]

/** Whoever acts in the tests of cases. */
export type Player =
  | 'holder'
  | 'stranger'
  | 'officer'
  | 'head'
  | 'german'
  | 'germanHead'
  | 'swede'
  | 'customs'

/** A workplace with a firm, two officers of Denmark, two of Germany and one of Sweden; the heads may seal. */
export interface LicenceWorld extends TestWorkplace {
  readonly authorities: { readonly DK: string; readonly DE: string; readonly SE: string }
  /** Somebody who has just proved two factors. */
  as(player: Player): Person
  /** Asks for something; the input may be partial, since what is refused first need not be complete. */
  ask<Schema extends z.ZodType, Value>(
    action: Action<Actor, LicensingServices, Schema, Value>,
    actor: Player | Actor,
    input: object,
  ): Promise<Outcome<Value>>
  /** Moves the clock on by whole days. */
  days(count: number): void
}

const DAY = 86_400_000

/** Opens the world at an instant, with services in place of the usual ones; jobs are queued and left. */
export async function openLicenceWorld(
  startsAt: Date,
  others: Partial<LicensingServices> = {},
): Promise<LicenceWorld> {
  const opened = await openTestWorkplace(startsAt)
  const services = { ...opened.workplace.services, kinds, ...others }
  const workplace: LicensingWorkplace = { ...opened.workplace, services }
  await workplace.queue.start({
    'fill-time-stamps': async () => undefined,
    notice: async () => undefined,
    'notice-letter': async () => undefined,
    'expert-invitation': async () => undefined,
  })
  const authorities = await findAuthorities(opened)
  await insertRegister(opened)
  const people = peopleOf(authorities)
  await insertPeople(opened, people)
  const as = (player: Player): Person => ({ ...people[player], confirmedAt: opened.clock.now() })
  return {
    ...opened,
    workplace,
    authorities,
    as,
    ask: (action, actor, input) =>
      perform(workplace, action, { actor: typeof actor === 'string' ? as(actor) : actor, input }),
    days: count => opened.clock.moveBy(count * DAY),
  }
}

/** Ends what was opened. */
export async function closeLicenceWorld({ workplace, database }: LicenceWorld): Promise<void> {
  await workplace.queue.stop()
  await database.close()
}

async function findAuthorities({ database }: TestWorkplace) {
  const found = await sql<{ id: string; code: string }>`select id, code from authority`.execute(
    database.kysely,
  )
  const idOf = (code: string) => found.rows.find(row => row.code === code)?.id ?? ''
  return { DK: idOf('DK-CENTRAL'), DE: idOf('DE-CENTRAL'), SE: idOf('SE-CENTRAL') }
}

async function insertRegister({ database }: TestWorkplace): Promise<void> {
  await sql`insert into operator (id, kind, name, is_displayed, created_at) values
    (${operatorIds.firm}, 'firm', 'Galleri Havnegade ApS', true, now()),
    (${operatorIds.otherFirm}, 'firm', 'Kunsthandel Berlin GmbH', true, now())`.execute(database.kysely)
  await sql`insert into operator_address (operator_id, position, street, postal_code, city, country, is_main)
    select id, 0, 'Havnegade 21', '1058', 'København K', 'DK', true from operator`.execute(database.kysely)
  await sql`insert into operator_activity (operator_id, chapter, section, type, address_position, authority_id, status)
    select operator.id, 'import-of-cultural-goods', 'holder-of-the-goods', 'holder-of-the-goods', 0, authority.id, 'valid'
    from operator, authority where authority.code = 'DK-CENTRAL'`.execute(database.kysely)
}

function peopleOf({ DK, DE, SE }: LicenceWorld['authorities']): Readonly<Record<Player, Person>> {
  const officer = (account: string, authorityId: string, memberState: string, mayUseSeal = false) =>
    personIn(account, {
      kind: 'authority-officer',
      ...{ organisation: `Authority of ${memberState}`, authorityId, memberState, mayUseSeal },
      ...{ isCentral: true, isAdministrator: mayUseSeal },
    })
  const holder = (account: string, operatorId: string) =>
    personIn(account, { kind: 'holder', organisation: account, operatorId })
  return {
    holder: holder('holder', operatorIds.firm),
    stranger: holder('other-holder', operatorIds.otherFirm),
    officer: officer('officer', DK, 'DK'),
    head: officer('head', DK, 'DK', true),
    german: officer('german', DE, 'DE'),
    germanHead: officer('german-head', DE, 'DE', true),
    swede: officer('swede', SE, 'SE', true),
    customs: personIn('customs', {
      kind: 'customs-officer',
      organisation: 'Københavns Lufthavn',
      customsOffice: 'DK003102',
    }),
  }
}

async function insertPeople({ database }: TestWorkplace, people: Readonly<Record<Player, Person>>) {
  for (const { accountId, givenName, familyName, email, role } of Object.values(people)) {
    await sql`insert into person (account_id, given_name, family_name, email, language, last_seen_at)
      values (${accountId}, ${givenName}, ${familyName}, ${email}, 'en', now())`.execute(database.kysely)
    await sql`insert into user_role (id, account_id, kind, operator_id, authority_id, customs_office, status,
        is_administrator, may_use_seal, requested_at)
      values (gen_random_uuid(), ${accountId}, ${role?.kind}, ${role?.operatorId ?? null},
        ${role?.authorityId ?? null}, ${role?.customsOffice ?? null}, 'valid',
        ${role?.isAdministrator}, ${role?.mayUseSeal}, now())`.execute(database.kysely)
  }
}
