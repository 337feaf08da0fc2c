import { perform } from '../../../platform/perform.ts'
import { theClock } from '../../actor.ts'
import type { IdentityWorkplace } from '../../workplace.ts'
import { listPhoneRequests } from './actions/list-phone-requests.ts'
import { createRequestWatch, type RequestWatch } from './request-watch.ts'

/** What a phone is shown of a request. */
export interface ShownRequest {
  readonly accountId: string
  readonly id: string
  readonly nonce: string
  readonly purpose: string
  readonly application: string | undefined
  readonly browser: string
  readonly address: string
  /** ISO 8601. */
  readonly at: string
  readonly secondsLeft: number
}

export type PhoneRequests = RequestWatch<ShownRequest>

/** Watches the requests of all open phones of this process. */
export function watchPhoneRequests(workplace: IdentityWorkplace): PhoneRequests {
  return createRequestWatch<ShownRequest>({
    find: async accountIds => {
      const found = await perform(workplace, listPhoneRequests, { actor: theClock, input: { accountIds } })
      return found.ok ? found.value : []
    },
    onFailure: error => workplace.log.error({ err: error }, 'phone requests'),
  })
}
