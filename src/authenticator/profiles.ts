import type { WrappedSecret } from './wrapped-secret.ts'

/** One account on this phone. */
export interface Profile {
  readonly deviceId: string
  /** The e-mail address of the account. */
  readonly account: string
  readonly deviceName: string
  readonly privateKey: CryptoKey
  readonly secret: WrappedSecret
}

const STORE = 'profiles'

function isProfile(value: unknown): value is Profile {
  return typeof value === 'object' && value !== null && 'deviceId' in value && 'privateKey' in value
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('storage'))
  })
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('kulturport', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'deviceId' })
  return settle(request)
}

async function use<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await settle(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

/** The accounts of this phone; rejects where the browser keeps nothing. */
export async function listProfiles(): Promise<readonly Profile[]> {
  const found: readonly unknown[] = await use('readonly', store => store.getAll())
  return found.filter(isProfile)
}

/** Keeps an account, and asks the browser not to clear it when space runs short. */
export async function keepProfile(profile: Profile): Promise<void> {
  await use('readwrite', store => store.put(profile))
  // Firefox asks the person first; nobody waits for that answer.
  void navigator.storage?.persist?.().catch(() => false)
}

export async function forgetProfile(deviceId: string): Promise<void> {
  await use('readwrite', store => store.delete(deviceId))
}
