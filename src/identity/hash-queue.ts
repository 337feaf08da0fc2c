import { availableParallelism } from 'node:os'
import { openPlaces } from '../platform/places.ts'

/** Half of the cores: the others answer pages meanwhile. */
const AT_ONCE = Math.max(1, Math.floor(availableParallelism() / 2))
/** In all, hashing or waiting; one account does not take the places of all others. */
const places = openPlaces({ most: 62, mostOfOne: 5 })

/** More passwords wait to be hashed than memory and patience allow: answered with 429. */
export class TooBusy extends Error {
  readonly statusCode = 429
}

const changes = openPlaces({ most: 60, mostOfOne: 5 })

/** Does what hashes between transactions for few of one account at once, so that the others never wait for its locks. */
export async function doForFew<Result>(owner: string, act: () => Promise<Result>): Promise<Result> {
  const leave = changes.take(owner)
  if (leave === undefined) throw new TooBusy('too many at once for one account')
  try {
    return await act()
  } finally {
    leave()
  }
}

let running = 0
const waiting: (() => void)[] = []

/** Hashes in turn: few at once, few waiting, and only some of them for one account or address. */
export async function hashInTurn<Result>(owner: string, hash: () => Promise<Result>): Promise<Result> {
  const leave = places.take(owner)
  if (leave === undefined) throw new TooBusy('too many passwords wait to be hashed')
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  else running += 1
  try {
    return await hash()
  } finally {
    leave()
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}
