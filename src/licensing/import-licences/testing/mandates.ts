import type { DocumentType } from '../../../law/annex.ts'
import { newId } from '../../../platform/identifiers.ts'
import { operatorIds } from '../../documents/lists/testing/people.ts'
import { endMandate, insertMandate } from '../../mandates/store.ts'
import type { LicenceWorld } from './licence-world.ts'

/** What a test says of a mandate; the rest is the same for all. */
export interface MandateWish {
  readonly types?: readonly DocumentType[]
  readonly maySign?: boolean
  readonly startsAt?: Date
  readonly endsAt?: Date
}

const DAY = 86_400_000

/** The firm gives the other firm a mandate for applications, from now on; gives its id. */
export async function giveMandate(world: LicenceWorld, wish: MandateWish = {}): Promise<string> {
  const now = world.clock.now()
  const id = newId(now)
  const endsAt = new Date(now.getTime() + 300 * DAY)
  await insertMandate(world.database.kysely, {
    ...{ id, holderId: operatorIds.firm, representativeId: operatorIds.otherFirm },
    ...{ types: ['ICG-L'], maySign: false, validFrom: '2027-03-01', validUntil: '2027-12-31' },
    ...{ startsAt: now, endsAt, givenAt: now, givenBy: 'account:holder' },
    ...wish,
  })
  return id
}

/** The firm revokes it. */
export async function revokeMandate({ clock, database }: LicenceWorld, id: string): Promise<void> {
  const ended = { id, at: clock.now(), by: 'account:holder', side: 'holder' } as const
  await endMandate(database.kysely, ended)
}
