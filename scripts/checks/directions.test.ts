import { describe, expect, it } from 'vitest'
import { arrows } from './arrows.ts'
import { directions } from './directions.ts'
import { foundIn } from './found-in.ts'

const licences = 'src/licensing/import-licences'

/** [rule, file, its import] */
const refused = [
  ['law-is-pure', 'src/law/annex.ts', "import { z } from 'zod'"],
  ['law-is-pure', 'src/law/annex.ts', "import type { Clock } from '../platform/clock.ts'"],
  ['platform-is-blind', 'src/platform/clock.ts', "import { annex } from '../law/annex.ts'"],
  ['platform-is-blind', 'src/platform/clock.ts', "const late = await import('../licensing/app.ts')"],
  ['apps-apart', 'src/identity/app.ts', "import type { A } from '../licensing/tables.ts'"],
  ['apps-apart', 'src/identity/app.test.ts', "import { a } from '../licensing/tables.ts'"],
  ['apps-apart', 'src/authenticator/main.ts', "import { a } from '../identity/tables.ts'"],
  ['product-stands-alone', 'src/licensing/main.ts', "import { people } from '../../development/people.ts'"],
  ['product-stands-alone', 'src/platform/clock.ts', "import { start } from './testing/start.ts'"],
  ['doors-are-thin', `${licences}/pages.tsx`, "import type { Row } from './store.ts'"],
  ['doors-are-thin', `${licences}/pages/list.tsx`, "import { find } from '../store/find.ts'"],
  ['doors-are-thin', `${licences}/jobs.ts`, "import { find } from '../operators/store.ts'"],
  ['actions-decide-by-rules', `${licences}/loader.ts`, "import { find } from './store.ts'"],
  [
    'actions-decide-by-rules',
    `${licences}/actions/a-b.ts`,
    "import { find } from '../../operators/store.ts'",
  ],
  ['actions-decide-by-rules', 'src/identity/provider.ts', "import { find } from './accounts/store.ts'"],
  ['rules-are-pure', `${licences}/rules.ts`, "import { refused } from '../../platform/action.ts'"],
  ['rules-are-pure', `${licences}/rules.ts`, "import { z } from 'zod'"],
  ['rules-are-pure', 'src/licensing/actor.ts', "import { z } from 'zod'"],
  ['views-only-show', `${licences}/views/show.tsx`, "import { mayRevoke } from '../rules.ts'"],
  [
    'views-only-show',
    'src/identity/factors/phone/views/show.tsx',
    "import { mayPair } from '../../rules.ts'",
  ],
  [
    'views-only-show',
    'src/identity/factors/views/show.tsx',
    "import { Phone } from '../phone/views/phone.tsx'",
  ],
  ['views-only-show', `${licences}/views/show.tsx`, "import { useState } from 'preact/hooks'"],
  ['stores-only-store', `${licences}/store.ts`, "import { transitions } from '../../law/life-cycles.ts'"],
  ['stores-only-store', `${licences}/store.ts`, "import { mayRead } from './rules.ts'"],
  ['features-in-order', 'src/licensing/operators/actions/a-b.ts', "import { r } from '../../roles/rules.ts'"],
  [
    'features-in-order',
    'src/licensing/documents/actions/a-b.ts',
    "import { r } from '../../import-licences/rules.ts'",
  ],
  [
    'features-in-order',
    'src/licensing/history/views/show.tsx',
    "import { f } from '../../documents/drafts/a.ts'",
  ],
  ['doors-are-thin', `${licences}/pages.tsx`, "import { load } from './steps/load-it.ts'"],
  [
    'features-in-order',
    'src/licensing/welcome/pages.tsx',
    "import { s } from '../documents/form/step-form.tsx'",
  ],
  ['features-in-order', `${licences}/pages.tsx`, "import { Show } from '../operators/views/show.tsx'"],
  ['features-in-order', `${licences}/asking/actions/a-b.ts`, "import { s } from '../../clocks/shown.ts'"],
  ['features-in-order', `${licences}/actions/a-b.ts`, "import { s } from '../../session/session.ts'"],
  ['features-in-order', 'src/identity/factors/phone/pages.tsx', "import { w } from '../passkey/words.ts'"],
  ['features-in-order', 'src/identity/recovery/pages.tsx', "import { w } from '../accounts/words.ts'"],
  ['only-app-knows-all', 'src/licensing/main.ts', "import { pages } from './operators/pages.tsx'"],
  ['only-app-knows-all', `${licences}/actions/a-b.ts`, "import { app } from '../../app.ts'"],
  ['only-app-knows-all', `${licences}/pages.tsx`, "import { read } from '../../platform/configuration.ts'"],
] as const

const allowed = [
  ['src/law/annex.ts', "import { cite } from './citations.ts'"],
  ['src/platform/clock.ts', "import { z } from 'zod'"],
  ['src/licensing/main.ts', "import { app } from './app.ts'"],
  ['src/licensing/main.ts', "import { read } from '../platform/configuration.ts'"],
  ['src/licensing/start.ts', "import { app } from './app.ts'"],
  ['src/licensing/operators/pages.tsx', "import { who } from '../session/who.ts'"],
  ['src/licensing/session/visits.ts', "import { find } from '../roles/actions/find-roles.ts'"],
  ['src/identity/factors/phone/pages.tsx', "import { w } from '../words.ts'"],
  ['src/identity/factors/phone/views/show.tsx', "import { words } from '../../words.ts'"],
  ['src/identity/factors/phone/views/show.tsx', "import { Steps } from '../../views/steps.tsx'"],
  ['src/identity/factors/phone/actions/a-b.ts', "import { find } from '../store/find.ts'"],
  ['src/identity/factors/phone/actions/a-b.ts', "import { f } from '../../store.ts'"],
  ['src/identity/factors/pages.tsx', "import { pages } from './phone/pages.tsx'"],
  ['src/licensing/app.ts', "import { pages } from './operators/pages.tsx'"],
  [`${licences}/pages.tsx`, "import { who } from '../session/who.ts'"],
  [`${licences}/pages.tsx`, "import { grantLicence } from './actions/grant-licence.ts'"],
  [`${licences}/actions/a-b.ts`, "import { find } from '../store.ts'"],
  [`${licences}/actions/a-b.ts`, "import type { Actor } from '../../session/actor.ts'"],
  [`${licences}/actions/a-b.ts`, "import { mayAct } from '../../roles/rules.ts'"],
  [`${licences}/rules.ts`, "import { type Refusal } from '../../platform/action.ts'"],
  [`${licences}/rules.ts`, "import { mayAct } from '../roles/rules.ts'"],
  [`${licences}/views/show.tsx`, "import { Page } from '../../../platform/ui/index.ts'"],
  [`${licences}/views/show.tsx`, "import { Frame } from '../../session/frame.tsx'"],
  ['src/identity/accounts/views/show.tsx', "import { Frame } from '../../frame.tsx'"],
  [`${licences}/rules.ts`, "import { standingOf } from '../actor.ts'"],
  [`${licences}/rules.ts`, "import { kinds } from '../goods/types.ts'"],
  [`${licences}/store/find.ts`, "import { sql } from 'kysely'"],
  [`${licences}/views/show.tsx`, "import { Clocks } from '../clocks/views/clocks.tsx'"],
  [`${licences}/asking/views/a.tsx`, "import { words } from '../../clocks/words/steps.ts'"],
  [`${licences}/clocks/views/a.tsx`, "import { DayName } from '../../../calendars/views/day-name.tsx'"],
  [`${licences}/actions/a-b.ts`, "import { d } from '../../documents/actions/c-d.ts'"],
  [`${licences}/actions/a-b.ts`, "import { load } from '../../documents/steps/load-it.ts'"],
  ['src/licensing/history/views/show.tsx', "import { said } from '../../documents/boxes/said.ts'"],
  ['src/licensing/documents/drafts/views/show.tsx', "import { said } from '../../boxes/said.ts'"],
  ['src/licensing/documents/drafts/pages/a.tsx', "import { step } from '../../form/step-form.tsx'"],
  ['src/identity/provider/storage.ts', "import { find } from './store.ts'"],
  ['src/identity/sign-in/pages.tsx', "import { engine } from '../provider/engine.ts'"],
  ['src/platform/testing/start.ts', "import { app } from '../../licensing/app.ts'"],
  ['src/licensing/app.test.ts', "import { find } from './operators/store.ts'"],
] as const

describe('the arrows', () => {
  it.each(refused)('%s refuses %s to say %s', (rule, path, text) => {
    expect(foundIn(directions, { [path]: `\n${text}` })).toContainEqual(
      expect.stringContaining(`${path}:2 ${rule}: may not import`),
    )
  })

  it('refuse a feature that has no place in the order', () => {
    expect(foundIn(directions, { 'src/licensing/extras/rules.ts': '' })).toEqual([
      expect.stringContaining('src/licensing/extras:1 features-in-order'),
    ])
  })

  it.each(allowed)('let %s say %s', (path, text) => {
    expect(foundIn(directions, { [path]: text })).toEqual([])
  })

  it('are each tested by a refused import', () => {
    expect(new Set(refused.map(([rule]) => rule))).toEqual(new Set(arrows.map(arrow => arrow.name)))
  })
})
