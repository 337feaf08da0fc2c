import { perform } from '../platform/perform.ts'
import type { AccountHolder } from './actor.ts'
import { pathWith } from './local-path.ts'
import { countOwnFactors } from './second-factors/actions/count-own-factors.ts'
import { needsSecondFactor } from './second-factors/rules.ts'
import type { Site } from './site.ts'

/** Whether a session still lacks a factor that its account has: added since, or in another browser. */
export async function lacksProof(site: Site, holder: AccountHolder): Promise<boolean> {
  if (holder.level !== 'basic') return false
  const counted = await perform(site.workplace, countOwnFactors, { actor: holder, input: {} })
  return counted.ok && needsSecondFactor(counted.value)
}

/** Where a session of the password alone goes on: its factor is asked for, or the first one is added. */
export async function secondFactorWay(
  site: Site,
  holder: AccountHolder,
  continuePath?: string | undefined,
): Promise<string> {
  const path = (await lacksProof(site, holder)) ? '/confirm' : '/account/second-factor'
  return pathWith(path, { continue: continuePath })
}
