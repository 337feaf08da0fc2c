import { expect, test } from 'vitest'
import { licenceTransitions } from '../../../law/licence-life-cycle.ts'
import type { LifeCycleActor } from '../../../law/life-cycle.ts'
import type { Standing } from '../../actor.ts'
import { decidedEvents } from './decided-events.ts'
import { licencePermissions } from './permissions.ts'

const standings: Readonly<Record<LifeCycleActor, Standing>> = {
  holder: 'holder',
  'competent authority': 'authority-officer',
  'competent authority with seal': 'authority-officer',
  customs: 'customs-officer',
  clock: 'clock',
}

const permissions: Readonly<Record<string, readonly Standing[]>> = {
  ...licencePermissions,
  ...Object.fromEntries(Object.keys(decidedEvents).map(name => [name, licencePermissions['seal-decision']])),
}

/** Done by the room of drafts and signing, and by customs, who come later. */
const elsewhere = [
  ...['delete-draft', 'split-draft', 'submit-application'],
  ...['record-customs-use', 'give-back-pieces', 'free-reservation'],
]

const rows = licenceTransitions.filter(({ action }) => !elsewhere.includes(action))

test.each(rows)('traces-icg 7.2: $action from $status is asked for by the $actor', ({ action, actor }) => {
  expect(permissions[action]).toEqual([standings[actor]])
})
