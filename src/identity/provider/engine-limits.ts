import type { KoaContextWithOIDC } from 'oidc-provider'
import { networkOf } from '../../platform/http/network.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { createMinuteCount } from './minute-count.ts'

/** Wrong proofs of applications in a minute from one network (spec L16). */
export const mostWrongProofs = 20

/** What the limits need; `requestsPerMinute` is for each network, as on all other addresses of Login. */
export interface EngineLimitOptions {
  readonly workplace: IdentityWorkplace
  readonly requestsPerMinute: number
  /** Answers; the reference stands in the log as well. */
  readonly showTooMany: (context: EngineContext, reference: string) => void
}

/** A request to the engine: `oidc` comes when the engine has found out what is asked. */
export type EngineContext = Omit<KoaContextWithOIDC, 'oidc'> & {
  readonly oidc?: { readonly client?: object | undefined }
}

/** Where an application's server asks, for all its users: only those who cannot prove themselves are limited there. */
const forApplications = /^\/(token|request|me)(\/|$)/

/** Limits the engine's addresses by network. Whoever proves to be an application is answered, whatever others do. */
export function createEngineLimits({ workplace, requestsPerMinute, showTooMany }: EngineLimitOptions) {
  const [visits, failures] = [createMinuteCount(), createMinuteCount()]
  const tellApplication = (context: EngineContext, now: Date) => {
    slowDown(context, failures.secondsLeft(now))
    context.type = 'json'
    const error_description = 'too many requests without a valid proof of the client; wait and try again'
    context.body = { error: 'temporarily_unavailable', error_description }
  }
  const limitApplication = async (context: EngineContext, next: () => Promise<unknown>) => {
    const network = networkOf(context.ip)
    const before = workplace.clock.now()
    if (failures.numberOf(network, before) >= requestsPerMinute) return tellApplication(context, before)
    await next()
    if (!isUnproved(context)) return
    const now = workplace.clock.now()
    const number = failures.add(network, now)
    if (number === mostWrongProofs + 1)
      workplace.log.error({ network }, 'limit of wrong proofs of an application reached')
    if (number > mostWrongProofs) tellApplication(context, now)
  }
  const limitVisitor = async (context: EngineContext, next: () => Promise<unknown>) => {
    const now = workplace.clock.now()
    if (visits.add(networkOf(context.ip), now) <= requestsPerMinute) return next()
    const reference = crypto.randomUUID().slice(0, 8)
    workplace.log.info({ reference, path: context.path }, 'too many requests')
    slowDown(context, visits.secondsLeft(now))
    showTooMany(context, reference)
  }
  return (context: EngineContext, next: () => Promise<unknown>) =>
    forApplications.test(context.path) ? limitApplication(context, next) : limitVisitor(context, next)
}

function isUnproved({ status, oidc }: EngineContext): boolean {
  return status === 401 || (status === 400 && oidc?.client === undefined)
}

function slowDown(context: EngineContext, seconds: number): void {
  context.status = 429
  context.set('retry-after', String(seconds))
  context.set('cache-control', 'no-store')
}
