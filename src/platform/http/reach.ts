import { tellFault } from '../told-fault.ts'
import { Trouble } from './health.ts'

/** Milliseconds: shorter than the patience of a health check. */
const PATIENCE = 4_000

/** What a call of another application's public address came to. */
export type Reached =
  | { readonly ok: true; readonly answer: Response }
  /** `isLasting` where nothing but a change of settings helps. */
  | { readonly ok: false; readonly isLasting: boolean; readonly trouble: Trouble }

/** Asks for an address as this process reaches it; `usesProxy` is what the settings of Node.js say. */
export async function reach(address: string, { usesProxy }: { usesProxy: boolean }): Promise<Reached> {
  const { origin, hostname } = new URL(address)
  const proxy = usesProxy
    ? `; requests go by a proxy (NODE_USE_ENV_PROXY), unless NO_PROXY names ${hostname}`
    : ''
  try {
    const options = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) } as const
    const answer = await fetch(address, options)
    if (answer.ok) return { ok: true, answer }
    await answer.body?.cancel()
    return unreached(`${address} answers ${answer.status}${proxy}`)
  } catch (fault) {
    const { code, name } = tellFault(fault instanceof TypeError ? fault.cause : fault)
    const reason = name === 'TimeoutError' ? 'no answer in time' : code || 'no reason told'
    if (isUntrusted(code)) return { ...unreached(untrusted(origin, code)), isLasting: true }
    return unreached(`${origin} cannot be reached (${reason})${proxy}`)
  }
}

function unreached(said: string) {
  return { ok: false, isLasting: false, trouble: new Trouble(said) } as const
}

/** The codes of OpenSSL and of Node.js for a certificate that is not believed. */
export function isUntrusted(code: string): boolean {
  return /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY|GET)_\w+|CERT_\w+|ERR_TLS_CERT_\w+)$/.test(
    code,
  )
}

function untrusted(origin: string, code: string): string {
  if (/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/.test(code))
    return `the certificate of ${origin} is not valid at this time (${code})`
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `the certificate of ${origin} is for another name (${code})`
  return `the certificate of ${origin} is of an authority that is not known here (${code}): name a file with its certificate in NODE_EXTRA_CA_CERTS`
}
