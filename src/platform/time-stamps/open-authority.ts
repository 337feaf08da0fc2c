import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Log } from '../log.ts'
import { StartFault } from '../starting/start-fault.ts'
import type { TimeStampAuthority } from './authority.ts'
import { openHttpAuthority } from './http-authority.ts'
import { openTestAuthority, type TestAuthoritySource } from './test-authority.ts'

/** Which authority an installation has. */
export interface AuthoritySource extends TestAuthoritySource {
  readonly url: string | undefined
  /** PEM: the certificates of the authority, or of who issued them. */
  readonly caFile: string | undefined
  /** Whether a test authority takes the place of one that is not configured. */
  readonly evaluation: boolean
  readonly log: Log
}

/**
 * Opens the authority of the settings, or the test authority in evaluation, or none: then all times are those of the system.
 * @throws StartFault when the file holds no certificate, and what the system says when it cannot be read.
 */
export async function openAuthority(source: AuthoritySource): Promise<TimeStampAuthority | undefined> {
  const { url, caFile, log } = source
  if (url !== undefined && caFile !== undefined)
    return openHttpAuthority({ url, anchors: await readAnchors(caFile), log })
  return source.evaluation ? openTestAuthority(source) : undefined
}

async function readAnchors(file: string): Promise<readonly X509Certificate[]> {
  const text = await readFile(file, 'utf8').catch((fault: Error) => {
    throw Object.assign(fault, { path: file })
  })
  const found = text.match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? []
  try {
    if (found.length === 0) throw new Error('none')
    return found.map(pem => new X509Certificate(pem))
  } catch (cause) {
    throw new StartFault(`TIME_STAMP_CA_FILE: ${file} holds no certificate (PEM)`, { cause })
  }
}
