import { globSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Standing } from '../src/identity/actor.ts'
import { everyStanding } from '../src/identity/testing/every-standing.ts'
import { placeOf } from './checks/places.ts'
import { type Cell, table, writeOrCheck } from './reference-page.ts'

const root = join(import.meta.dirname, '..')

/** Somebody who asks, and in which words the table shows that they may. */
interface Example {
  readonly actor: object
  readonly shown: string
}

/** A column of the table: the first example that may decides what is shown. */
interface Column {
  readonly head: string
  readonly examples: readonly Example[]
}

const yes = (actor: Example['actor']): readonly Example[] => [{ actor, shown: 'yes' }]
const anybody = yes({ kind: 'anonymous', reference: 'anonymous' })
const clock = yes({ kind: 'clock', reference: 'clock' })

const person = {
  kind: 'person',
  reference: 'account:example',
  accountId: 'example',
  givenName: 'Example',
  familyName: 'Person',
  email: 'person@example.org',
  language: 'en',
  confirmedAt: new Date(0),
  level: 'two-factor',
}
const role = {
  id: 'example',
  organisation: 'Example',
  memberState: 'DK',
  operatorId: 'example',
  authorityId: 'example',
  customsOffice: 'DK000001',
  isAdministrator: false,
  mayUseSeal: false,
  isCentral: false,
}

function inRole(kind: string): readonly Example[] {
  const acting = (special: object) => ({ ...person, role: { ...role, kind, ...special } })
  return [
    { actor: acting({}), shown: 'yes' },
    { actor: acting({ isAdministrator: true }), shown: 'administrator' },
    { actor: acting({ mayUseSeal: true }), shown: 'with seal' },
    { actor: acting({ isCentral: true }), shown: 'central authority' },
  ]
}

/** A column for every standing at Login: a new one does not compile without. */
const loginColumns: Readonly<Record<Standing, Column>> = {
  anonymous: { head: 'nobody signed in', examples: yes(everyStanding.anonymous) },
  'password-alone': { head: 'password alone', examples: yes(everyStanding['password-alone']) },
  'two-factors': { head: 'two factors', examples: yes(everyStanding['two-factors']) },
  'secret-check': { head: 'check of a secret', examples: yes(everyStanding['secret-check']) },
  provider: { head: 'sign-in engine', examples: yes(everyStanding.provider) },
  clock: { head: 'the clock', examples: yes(everyStanding.clock) },
}

const columns: Readonly<Record<string, readonly Column[]>> = {
  identity: Object.values(loginColumns),
  licensing: [
    { head: 'nobody signed in', examples: anybody },
    { head: 'without a role', examples: yes({ ...person, role: undefined }) },
    { head: 'holder', examples: inRole('holder') },
    { head: 'authority officer', examples: inRole('authority-officer') },
    { head: 'customs officer', examples: inRole('customs-officer') },
    { head: 'system administrator', examples: inRole('system-administrator') },
    { head: 'the clock', examples: clock },
  ],
}

const action = z.object({
  name: z.string(),
  citation: z.string().optional(),
  readOnly: z.boolean().optional(),
  input: z.unknown(),
  run: z.unknown(),
  allowed: z.custom<(actor: object) => boolean>(value => typeof value === 'function'),
})

type Action = z.output<typeof action>

/** The actions of an app by feature, both in alphabetical order. */
async function findActions(app: string): Promise<ReadonlyMap<string, readonly Action[]>> {
  const found = new Map<string, Action[]>()
  const paths = globSync(`src/${app}/**/actions/*.ts`, { cwd: root })
  for (const path of paths.filter(path => !path.endsWith('.test.ts')).sort()) {
    const exported: Record<string, unknown> = await import(join(root, path))
    const actions = Object.values(exported).flatMap(value => {
      const read = action.safeParse(value)
      return read.success ? [read.data] : []
    })
    const feature = placeOf(path).feature ?? ''
    found.set(feature, [...(found.get(feature) ?? []), ...actions])
  }
  return found
}

function row(found: Action, app: string): readonly Cell[] {
  const answers = (columns[app] ?? []).map(column => answer(found, column))
  return [`\`${found.name}\``, found.readOnly === true ? 'looks' : 'acts', ...answers, found.citation]
}

function answer({ allowed }: Action, { examples }: Column): Cell {
  return examples.find(({ actor }) => allowed(actor))?.shown
}

async function section(app: string, title: string): Promise<readonly string[]> {
  const heads = (columns[app] ?? []).map(column => column.head)
  const features = [...(await findActions(app))].filter(([, actions]) => actions.length > 0)
  return [
    `## ${title}`,
    ...features.flatMap(([feature, actions]) => [
      `### ${feature}`,
      table(
        ['action', 'kind', ...heads, 'source'],
        actions.map(found => row(found, app)),
      ),
    ]),
  ]
}

writeOrCheck('permissions.md', [
  '# Who may ask for what',
  'Generated from the actions in `src/` by `node scripts/generate-permissions-reference.ts`; do not edit.',
  'Every action is asked here for one example of each kind of actor. “Yes” means that the action may be asked for at all: which records it reaches, and in which status, the rules of the feature decide. What runs only inside other actions is a step and has no permission. A “check of a secret” is Login itself, while it compares a password or a PIN between two transactions. An action that looks writes nothing.',
  ...(await section('identity', 'Kulturport Login')),
  ...(await section('licensing', 'Kulturport')),
])
