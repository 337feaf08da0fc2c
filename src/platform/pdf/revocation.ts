import type { RevocationProvider } from '@libpdf/core'
import { Certificate, type CRLDistributionPoints, id_CRLDistributionPoints } from 'pkijs'

const PATIENCE = 5_000
/** Bytes. */
const LONGEST_LIST = 2_000_000

/**
 * Fetches the list of revoked certificates that a certificate names, for the security store of a PDF. Where there is none,
 * or it cannot be had, the store stays without it and nothing is written anywhere: the time stamp proves the rest.
 */
export const revocationLists: RevocationProvider = {
  getOCSP: async () => null,
  getCRL: async der => {
    for (const address of addressesIn(der)) {
      const list = await fetchList(address)
      if (list !== null) return list
    }
    return null
  },
}

function addressesIn(der: Uint8Array): readonly string[] {
  const certificate = Certificate.fromBER(new Uint8Array(der))
  const found = certificate.extensions?.find(({ extnID }) => extnID === id_CRLDistributionPoints)
  const points: CRLDistributionPoints['distributionPoints'] = found?.parsedValue?.distributionPoints ?? []
  const names = points.flatMap(({ distributionPoint }) =>
    Array.isArray(distributionPoint) ? distributionPoint : [],
  )
  return names.map(name => String(name.value)).filter(address => /^http:\/\//i.test(address))
}

async function fetchList(address: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) })
    if (!answer.ok) return null
    const list = new Uint8Array(await answer.arrayBuffer())
    return list.length > LONGEST_LIST ? null : list
  } catch {
    return null
  }
}
