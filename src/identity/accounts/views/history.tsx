import {
  BackLink,
  PageTitle,
  Pagination,
  Text,
  Timeline,
  type TimelineEntry,
} from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words/account.ts'

export interface AccountEvent {
  readonly seq: number
  readonly at: Date
  readonly type: string
  readonly reason: string
  readonly factor: string
  readonly browser: string
  readonly address: string
  readonly name: string
}

/** What each event of an account is called; where the reason matters, by type and reason. */
const phrases: Readonly<Record<string, Phrase>> = {
  'register.requested': words.eventRequested,
  'register.confirmed': words.eventConfirmed,
  'password.set': words.eventPasswordSet,
  'password.changed': words.eventPasswordChanged,
  'password.reset': words.eventPasswordReset,
  'recovery.started': words.eventRecoveryStarted,
  'signin.factor.ok': words.eventFactorOk,
  'signin.factor.failed': words.eventFactorFailed,
  'signin.complete': words.eventSignedIn,
  'session.ended': words.eventSignedOut,
  'session.ended replaced': words.eventSessionReplaced,
  'session.ended timed-out': words.eventSessionTimedOut,
  'session.ended ended-by-owner': words.eventSessionEndedByOwner,
  'session.ended confirmation-failed': words.eventSessionFailed,
  'session.ended factor-added': words.eventSessionFactorAdded,
  'session.ended password-changed': words.eventSessionPassword,
  'session.ended password-reset': words.eventSessionPassword,
  'push.sent': words.eventPushSent,
  'push.approved': words.eventPushApproved,
  'push.denied': words.eventPushDenied,
  'push.denied not-me': words.eventPushNotMe,
  'push.mismatch': words.eventPushMismatch,
  'device.blocked': words.eventDeviceBlocked,
  'browser.untrusted': words.eventUntrusted,
  'account.incomplete': words.eventPostponed,
  'signin.locked': words.eventLocked,
  'factor.added': words.eventFactorAdded,
  'factor.revoked': words.eventFactorRemoved,
  'profile.changed': words.eventProfile,
}

const factors: Readonly<Record<string, Phrase>> = {
  password: words.factorPassword,
  'phone-app': words.factorPhone,
  'authenticator-code': words.factorAuthenticator,
  'recovery-code': words.factorRecovery,
  'recovery-codes': words.factorRecoveryCodes,
}

const warnings = [
  'signin.factor.failed',
  'signin.locked',
  'push.mismatch',
  'push.denied not-me',
  'device.blocked',
]

function phraseOf({ type, reason }: Pick<AccountEvent, 'type' | 'reason'>): Phrase | undefined {
  return phrases[`${type} ${reason}`] ?? phrases[type]
}

export interface HistoryViewProps {
  readonly frame: FrameData
  readonly events: readonly AccountEvent[]
  /** Addresses of newer and older events; nothing at an end. */
  readonly newer: string | undefined
  readonly older: string | undefined
}

export function HistoryView({ frame, events, newer, older }: HistoryViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.historyTitle)}>
      <BackLink label={say(words.back)} href="/account" />
      <PageTitle title={say(words.historyTitle)} lead={say(words.historyLead)} />
      {events.length === 0 ? <Text>{say(words.historyEmpty)}</Text> : null}
      <Timeline entries={events.flatMap(event => entryOf(say, event))} />
      <Pagination say={say} newer={newer} older={older} />
    </Frame>
  )
}

function entryOf(say: Say, event: AccountEvent): readonly TimelineEntry[] {
  const { at, type, reason, factor, browser, address, name } = event
  const phrase = phraseOf(event)
  if (phrase === undefined) return []
  const known = factors[factor]
  const title = say(phrase, { factor: known === undefined ? factor : say(known) })
  const where = [name, browser, address].filter(part => part !== '')
  const isWarning = warnings.includes(type) || warnings.includes(`${type} ${reason}`)
  const entry = {
    title,
    when: say.dateTime(at),
    moment: at.toISOString(),
    who: where.length === 0 ? undefined : where.join(' · '),
    tone: isWarning ? ('warning' as const) : undefined,
  }
  return [entry]
}
