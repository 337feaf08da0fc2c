import type { Phrase } from '../platform/words/words.ts'
import type { Profile } from './profiles.ts'
import type { CameraProblem } from './scan-code.ts'
import type { PairingCode, PhoneRequest } from './server.ts'

/** Something that went wrong at the last step, with how many tries remain. */
export interface Problem {
  readonly phrase: Phrase
  readonly left?: number | undefined
}

export type Ending = 'approved' | 'denied' | 'not-me' | 'mismatched' | 'over' | 'failed'

/** What the app shows. */
export type Screen =
  | { readonly at: 'opening' }
  | { readonly at: 'unsupported'; readonly cause: 'insecure' | 'storage' }
  | { readonly at: 'welcome'; readonly problem?: Problem }
  | { readonly at: 'scan'; readonly problem?: Problem }
  | { readonly at: 'camera-help'; readonly cause: CameraProblem }
  | { readonly at: 'paste'; readonly problem?: Problem }
  | { readonly at: 'pairing-number'; readonly pairing: PairingCode; readonly problem?: Problem }
  | {
      readonly at: 'pairing-pin'
      readonly pairing: PairingCode
      readonly number: string
      readonly problem?: Problem
    }
  | { readonly at: 'paired'; readonly account: string }
  | { readonly at: 'empty' }
  | { readonly at: 'request'; readonly request: PhoneRequest }
  | {
      readonly at: 'request-pin'
      readonly request: PhoneRequest
      readonly number: string
      readonly problem?: Problem
    }
  | { readonly at: 'refuse'; readonly request: PhoneRequest }
  | { readonly at: 'ended'; readonly ending: Ending }
  | { readonly at: 'blocked' }
  | { readonly at: 'unknown' }
  | { readonly at: 'settings' }
  | { readonly at: 'removal'; readonly profile: Profile }

export interface State {
  readonly screen: Screen
  readonly profiles: readonly Profile[]
  readonly active: Profile | undefined
  /** Digits typed on the keypad so far. */
  readonly typed: string
  readonly isReachable: boolean
  readonly isBusy: boolean
}

/** The request that the person is looking at. */
export function requestOn(screen: Screen): PhoneRequest | undefined {
  return 'request' in screen ? screen.request : undefined
}
