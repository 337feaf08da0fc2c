import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, refused } from '../action.ts'
import { StartFault } from '../starting/start-fault.ts'
import type { Seal } from './certified-seal.ts'
import { loadSeal } from './load-seal.ts'
import { loadTokenSeal } from './load-token-seal.ts'

/** Somebody who has a seal of their own. */
export interface SealOwner {
  /** By which the file is found: letters, digits, dots, dashes. */
  readonly code: string
  readonly name: string
}

/** The seals of several owners, each in a file of its own or in a PKCS#11 token. */
export interface Seals {
  /** Codes: seal-missing, seal-unusable (with the reason for administrators). */
  sealOf(owner: SealOwner): Promise<Outcome<Seal>>
}

/** Where the seals are. */
export interface SealsSource {
  /** Files named after their owners: `<code>.p12`, or `<code>.pkcs11` that says where in a token the key is. */
  readonly directory: string | undefined
  /** Of all of them; of a token it is the PIN. */
  readonly passphrase: string | undefined
  /** The path of the PKCS#11 module of the tokens. */
  readonly module?: string | undefined
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
      const file = await findFile(source, owner)
      if (file === undefined) return missing(owner)
      const known = kept.get(owner.code)
      if (known?.version === file.version && isInForce(known.seal, source.now())) return done(known.seal)
      const loaded = await load(source, owner, file)
      if (loaded.ok) kept.set(owner.code, { version: file.version, seal: loaded.value })
      return loaded
    },
  }
}

interface SealFile {
  readonly path: string
  readonly isToken: boolean
  /** When it was written, in milliseconds. */
  readonly version: number
}

/** A key that is made when needed, and never another. */
const made: SealFile = { path: '', isToken: false, version: 0 }

async function findFile({ directory, evaluation }: SealsSource, { code }: SealOwner) {
  if (directory === undefined) return evaluation ? made : undefined
  for (const ending of ['p12', 'pkcs11']) {
    const path = join(directory, `${code}.${ending}`)
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile()) return { path, isToken: ending === 'pkcs11', version: found.mtimeMs }
  }
  return undefined
}

function isInForce({ validFrom, validUntil }: Seal, now: Date): boolean {
  return validFrom <= now && now <= validUntil
}

async function load(source: SealsSource, owner: SealOwner, file: SealFile): Promise<Outcome<Seal>> {
  try {
    return done(await (file.isToken ? loadToken(source, file) : loadFile(source, owner, file)))
  } catch (fault) {
    if (!(fault instanceof StartFault)) throw fault
    return refused({ code: 'seal-unusable', values: { owner: owner.name, reason: fault.message } })
  }
}

function loadToken({ passphrase = '', module, now }: SealsSource, { path }: SealFile): Promise<Seal> {
  return loadTokenSeal({ file: path, setting: settings.file, module, pin: passphrase, now: now() })
}

function loadFile(source: SealsSource, owner: SealOwner, { path }: SealFile): Promise<Seal> {
  const { directory, passphrase = '', dataDirectory, evaluation } = source
  const place = {
    dataDirectory: join(dataDirectory, 'authority-seals', owner.code),
    ...(directory === undefined ? {} : { file: path, passphrase }),
  }
  const commonName = `${owner.name} (evaluation)`
  return loadSeal({ ...place, evaluation, commonName, settings, now: source.now() })
}

function missing({ name }: SealOwner) {
  return refused({ code: 'seal-missing', values: { owner: name } })
}
