import type { Exchange as ExchangeOf } from '../platform/http/exchange.ts'
import type { FrameOf } from './frame-of.ts'
import type { PhoneRequests } from './second-factors/phone-questions/phone-requests.ts'
import type { IdentityWorkplace } from './workplace.ts'

/**
 * What every page handler of Login works with. Who asks is `request.login` (visit.ts); the sign-in under way is
 * `attemptOf` and its end `finishSignIn` (attempt.ts); pages for signed-in people are wrapped in `forHolder` (visit.ts).
 */
export interface Site {
  readonly workplace: IdentityWorkplace
  readonly frameOf: FrameOf
  /** What the open phones of this process wait for. */
  readonly phoneRequests: PhoneRequests
}

/** One request to Login being answered. */
export type Exchange = ExchangeOf<Site>
