import type { FastifyRequest } from 'fastify'
import { perform } from '../../platform/perform.ts'
import type { AccountHolder } from '../actor.ts'
import { attemptCookie } from '../attempt.ts'
import { countOwnFactors } from '../second-factors/actions/count-own-factors.ts'
import { type SecondFactor, secondFactors, usableKinds } from '../second-factors/rules.ts'
import type { Site } from '../site.ts'
import { countFactorsOfAttempt } from './actions/count-factors-of-attempt.ts'

/** The second factors that can end this browser's sign-in now, in the order in which they are offered. */
export async function methodsOfAttempt(
  site: Site,
  request: FastifyRequest,
): Promise<readonly SecondFactor[]> {
  const input = { secret: attemptCookie(site).read(request) }
  const counted = await perform(site.workplace, countFactorsOfAttempt, { actor: request.login.actor, input })
  return counted.ok ? usableKinds(counted.value).map(kind => secondFactors[kind]) : []
}

/** The second factors that a signed-in person can use now, in the same order. */
export async function methodsOfHolder(site: Site, holder: AccountHolder): Promise<readonly SecondFactor[]> {
  const counted = await perform(site.workplace, countOwnFactors, { actor: holder, input: {} })
  return counted.ok ? usableKinds(counted.value).map(kind => secondFactors[kind]) : []
}
