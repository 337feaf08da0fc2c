import { z } from 'zod'
import { SECOND } from '../../platform/durations.ts'
import { atMostEvery, type HealthCheck, Trouble } from '../../platform/http/health.ts'
import { reach } from '../../platform/http/reach.ts'

/** Milliseconds between two looks, however often anybody asks. */
const LOOKING = 15 * SECOND

const discovery = z.object({ issuer: z.string() })

/** Whether Login can be reached by its public address, as every sign-in needs. */
export function checkLogin({ loginUrl, usesProxy }: { loginUrl: string; usesProxy: boolean }): HealthCheck {
  return atMostEvery(LOOKING, async () => {
    const reached = await reach(`${loginUrl}/.well-known/openid-configuration`, { usesProxy })
    if (!reached.ok) throw reached.trouble
    const read = discovery.safeParse(await reached.answer.json().catch(() => undefined))
    if (read.data?.issuer === loginUrl) return true
    throw new Trouble(`${loginUrl} is no Login, or one of another address: see IDENTITY_PUBLIC_URL`)
  })
}
