import type { Exchange as ExchangeWith } from '../platform/http/exchange.ts'
import type { FrameOf } from './session/frame-of.ts'
import type { LicensingWorkplace } from './workplace.ts'

/** What every page handler of Kulturport works with. */
export interface Site {
  readonly workplace: LicensingWorkplace
  readonly frameOf: FrameOf
}

/** One request to Kulturport being answered. */
export type Exchange = ExchangeWith<Site>
