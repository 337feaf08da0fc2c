import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, refused } from '../action.ts'
import { StartFault } from '../starting/start-fault.ts'
import { loadSeal, type Seal } from './load-seal.ts'

/** Somebody who has a seal of their own. */
export interface SealOwner {
  /** By which the file is found: letters, digits, dots, dashes. */
  readonly code: string
  readonly name: string
}

/**
 * The seals of several owners. Another keeper of keys, such as a module behind PKCS#11, is another implementation of this:
 * what it gives is a `Seal` whose signer asks the module.
 */
export interface Seals {
  /** Codes: seal-missing, seal-unusable (with the reason for administrators). */
  sealOf(owner: SealOwner): Promise<Outcome<Seal>>
}

/** Where the seals are. */
export interface SealsSource {
  /** PKCS#12 files named after their owners, `<code>.p12`. */
  readonly directory: string | undefined
  /** Of all of them. */
  readonly passphrase: string | undefined
  /** Evaluation without a folder makes keys here, in `authority-seals/<code>/seal.pem`. */
  readonly dataDirectory: string
  readonly evaluation: boolean
  readonly now: () => Date
}

const settings = { file: 'AUTHORITY_SEALS', passphrase: 'AUTHORITY_SEALS_PASSPHRASE' }

/** Opens the seals; each is loaded when it is first asked for, and again when its file was replaced. */
export function openSeals(source: SealsSource): Seals {
  const kept = new Map<string, { readonly version: number; readonly seal: Seal }>()
  return {
    sealOf: async owner => {
      if (!/^\w[\w.-]*$/.test(owner.code)) return missing(owner)
      const version = await versionOf(source, owner)
      if (version === undefined) return missing(owner)
      const known = kept.get(owner.code)
      if (known?.version === version && isInForce(known.seal, source.now())) return done(known.seal)
      const loaded = await load(source, owner)
      if (loaded.ok) kept.set(owner.code, { version, seal: loaded.value })
      return loaded
    },
  }
}

/** When the file was written, in milliseconds; of a key that is made when needed always 0. */
async function versionOf({ directory, evaluation }: SealsSource, owner: SealOwner) {
  if (directory === undefined) return evaluation ? 0 : undefined
  const found = await stat(fileOf(directory, owner)).catch(() => undefined)
  return found?.isFile() ? found.mtimeMs : undefined
}

function fileOf(directory: string, { code }: SealOwner): string {
  return join(directory, `${code}.p12`)
}

function isInForce({ validFrom, validUntil }: Seal, now: Date): boolean {
  return validFrom <= now && now <= validUntil
}

async function load(source: SealsSource, owner: SealOwner): Promise<Outcome<Seal>> {
  const { directory, passphrase = '', dataDirectory, evaluation } = source
  const place = {
    dataDirectory: join(dataDirectory, 'authority-seals', owner.code),
    ...(directory === undefined ? {} : { file: fileOf(directory, owner), passphrase }),
  }
  const commonName = `${owner.name} (evaluation)`
  try {
    return done(await loadSeal({ ...place, evaluation, commonName, settings, now: source.now() }))
  } catch (fault) {
    if (!(fault instanceof StartFault)) throw fault
    return refused({ code: 'seal-unusable', values: { owner: owner.name, reason: fault.message } })
  }
}

function missing({ name }: SealOwner) {
  return refused({ code: 'seal-missing', values: { owner: name } })
}
