import type { Queryable } from './connect.ts'
import { json } from './json.ts'

/** Whose key for which action; keys are the actor's own. */
export interface ActionKey {
  readonly key: string
  readonly actor: string
  readonly action: string
}

/** What came of a key: it is new, its outcome is known, or it belongs to something else. */
export type Claim = 'new' | 'foreign' | { readonly value: unknown }

/** Claims a key for the transaction; waits for another one that claims the same. */
export async function claimKey(transaction: Queryable, claim: ActionKey, at: Date): Promise<Claim> {
  const claimed = await transaction
    .insertInto('performed_action')
    .values({ ...claim, at })
    .onConflict(conflict => conflict.columns(['actor', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (claimed !== undefined) return 'new'
  const kept = await transaction
    .selectFrom('performed_action')
    .select(['action', 'value'])
    .where('actor', '=', claim.actor)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow()
  return kept.action !== claim.action || kept.value === null ? 'foreign' : kept.value
}

/** Keeps the value under a claimed key, as JSON. */
export async function keepValue(transaction: Queryable, { actor, key }: ActionKey, value: unknown) {
  await transaction
    .updateTable('performed_action')
    .set({ value: json({ value: value ?? null }) })
    .where('actor', '=', actor)
    .where('key', '=', key)
    .execute()
}

/** Gives a claimed key back. */
export async function releaseKey(transaction: Queryable, { actor, key }: ActionKey): Promise<void> {
  await transaction.deleteFrom('performed_action').where('actor', '=', actor).where('key', '=', key).execute()
}

/** Erases the keys of before an instant, with their values; says how many. */
export async function eraseKeys(database: Queryable, before: Date): Promise<number> {
  const erased = await database
    .deleteFrom('performed_action')
    .where('at', '<', before)
    .executeTakeFirstOrThrow()
  return Number(erased.numDeletedRows)
}
