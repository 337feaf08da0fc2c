import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { DigestAlgorithm, Signer } from '@libpdf/core'

/** A key in a PKCS#11 token, and how to get at it. */
export interface TokenKey {
  /** The path of the module that the maker of the token gives. */
  readonly module: string
  readonly pin: string
  /** The labels of the token and of the key. */
  readonly token: string
  readonly object: string
}

/** The token did not sign; its message is the tool's, for administrators. */
export class TokenFailed extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'TokenFailed'
  }
}

/** The labels of token and key in a PKCS#11 URI (RFC 7512), such as `pkcs11:token=Seals;object=DK-SLKS`. */
export function readTokenUri(uri: string): Pick<TokenKey, 'token' | 'object'> | undefined {
  const path = /^pkcs11:([^?\s]+)/.exec(uri)?.[1]
  const labelled = (name: string) =>
    decoded(
      path
        ?.split(';')
        .find(part => part.startsWith(`${name}=`))
        ?.slice(name.length + 1),
    )
  const [token, object] = [labelled('token'), labelled('object')]
  return token && object ? { token, object } : undefined
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part && decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** Milliseconds that the token has for a signature. */
const PATIENCE = 15_000

const hashes = { 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const satisfies Record<
  DigestAlgorithm,
  string
>

/**
 * Signs by a key that never leaves its token, through `pkcs11-tool` of OpenSC, which finds the PIN in its environment.
 * RSA signs as PKCS#1 v1.5, EC as DER (RFC 3279, 2.2.3); TokenFailed where the token, the tool or the PIN is not there.
 */
export function signByToken(key: TokenKey, keyType: Signer['keyType']): Signer['sign'] {
  return async (data, algorithm) => {
    const [mechanism, input] =
      keyType === 'RSA'
        ? [`${hashes[algorithm].toUpperCase()}-RSA-PKCS`, data]
        : ['ECDSA', createHash(hashes[algorithm]).update(data).digest()]
    const folder = await mkdtemp(join(tmpdir(), 'kulturport-token-'))
    try {
      const [given, made] = [join(folder, 'given'), join(folder, 'made')]
      await writeFile(given, input)
      await runTool(key, ['--sign', '--mechanism', mechanism, '--input-file', given, '--output-file', made])
      return await readFile(made)
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}

/** The shell takes the PIN from its input, so that no list of processes shows it. */
const withPin = 'IFS= read -r TOKEN_PIN; export TOKEN_PIN; exec pkcs11-tool "$@"'

async function runTool({ module, pin, token, object }: TokenKey, wanted: readonly string[]): Promise<void> {
  const named = ['--module', module, '--token-label', token, '--label', object]
  const parameters = [
    ...named,
    '--login',
    '--pin',
    'env:TOKEN_PIN',
    '--signature-format',
    'openssl',
    ...wanted,
  ]
  const running = promisify(execFile)('sh', ['-c', withPin, 'sh', ...parameters], { timeout: PATIENCE })
  running.child.stdin?.on('error', () => undefined).end(`${pin}\n`)
  await running.catch((fault: unknown) => {
    throw new TokenFailed(reasonOf(fault), { cause: fault })
  })
}

/** Of the shell: there is no such program. */
const NOT_FOUND = 127

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'no reason told'
  if ('code' in fault && [NOT_FOUND, 'ENOENT'].some(code => code === fault.code))
    return 'pkcs11-tool of OpenSC is not installed'
  const told = 'stderr' in fault ? String(fault.stderr).trim().split('\n') : []
  return told.find(line => /error/i.test(line)) ?? told.at(-1) ?? 'no answer in time'
}
