import { SECOND } from '../../platform/durations.ts'
import { atMostEvery, type HealthCheck } from '../../platform/http/health.ts'
import { reach } from '../../platform/http/reach.ts'

/** Between two looks, however often anybody asks. */
const LOOKING = 15 * SECOND

/**
 * Whether Kulturport can be reached by its public address, where Login fetches its keys and tells it of sign-outs. Only
 * what lasts is trouble: Kulturport waits for Login in the same way, and two that wait for each other would never be well.
 */
export function checkKulturport(where: { licensingUrl: string; usesProxy: boolean }): HealthCheck {
  return atMostEvery(LOOKING, async () => {
    const reached = await reach(`${where.licensingUrl}/session/keys`, where)
    if (!reached.ok && reached.isLasting) throw reached.trouble
    if (!reached.ok) return `away: ${reached.trouble.message}`
    await reached.answer.body?.cancel()
    return true
  })
}
