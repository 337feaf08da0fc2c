import { perform } from '../../platform/perform.ts'
import { anonymous } from '../actor.ts'
import { countSecondFactors } from '../second-factors/actions/count-second-factors.ts'
import { type SecondFactor, secondFactors, usableKinds } from '../second-factors/rules.ts'
import type { Site } from '../site.ts'

/** The second factors an account can use now, in the order in which they are offered. */
export async function methodsOf(site: Site, accountId: string): Promise<readonly SecondFactor[]> {
  const counted = await perform(site.workplace, countSecondFactors, {
    actor: anonymous,
    input: { accountId },
  })
  return counted.ok ? usableKinds(counted.value).map(kind => secondFactors[kind]) : []
}
