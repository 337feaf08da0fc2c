import { BackLink, PageTitle, Text, Timeline } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words/account.ts'

export interface AccountEvent {
  readonly seq: number
  readonly at: Date
  readonly type: string
  readonly factor: string
  readonly browser: string
  readonly address: string
  readonly name: string
}

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
  'signin.ended': words.eventSignedOut,
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

const warnings = ['signin.factor.failed', 'signin.locked']

export interface HistoryViewProps {
  readonly frame: FrameData
  readonly events: readonly AccountEvent[]
}

export function HistoryView({ frame, events }: HistoryViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.historyTitle)}>
      <BackLink label={say(words.back)} href="/account" />
      <PageTitle title={say(words.historyTitle)} lead={say(words.historyLead)} />
      {events.length === 0 ? <Text>{say(words.historyEmpty)}</Text> : null}
      <Timeline entries={events.map(event => entryOf(say, event))} />
    </Frame>
  )
}

function entryOf(say: Say, { at, type, factor, browser, address, name }: AccountEvent) {
  const known = factors[factor]
  const title = say(phrases[type] ?? words.eventOther, { factor: known === undefined ? factor : say(known) })
  const where = [name, browser, address].filter(part => part !== '')
  return {
    title,
    when: say.dateTime(at),
    moment: at.toISOString(),
    who: where.length === 0 ? undefined : where.join(' · '),
    tone: warnings.includes(type) ? ('warning' as const) : undefined,
  }
}
