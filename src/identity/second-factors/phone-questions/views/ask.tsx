import {
  Alert,
  Button,
  ButtonRow,
  Card,
  Code,
  Form,
  LiveStatus,
  PageTitle,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words as loginWords } from '../../../words.ts'
import { words } from '../../phone-app/words.ts'

export interface AskViewProps {
  readonly frame: FrameData
  readonly application: string
  readonly number: string
  readonly expiresAt: Date
}

/** The phone is asked: the number to be typed there. */
export function AskView({ frame, application, number, expiresAt }: AskViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.askTitle)} refreshEvery={3}>
      <PageTitle title={say(words.askTitle)} lead={say(words.askLead, { application })} />
      <Card title={say(words.askNumber)}>
        <Code>{number}</Code>
        <LiveStatus src="/sign-in/phone-app/status" state="pending">
          {say(words.askWaiting)}
        </LiveStatus>
        <Text quiet>{say(words.askUntil, { time: say.dateTime(expiresAt) })}</Text>
      </Card>
      <Text>
        <TextLink href="/app/">{say(words.askSamePhone)}</TextLink>
      </Text>
      <OtherMethod say={say} />
    </Frame>
  )
}

/** Nobody was asked yet: the button asks. */
export function AskBeginView({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.askTitle)}>
      <PageTitle title={say(words.askTitle)} lead={say(words.askBegin)} />
      <AskButton say={say} phrase={words.askSend} />
      <OtherMethod say={say} />
    </Frame>
  )
}

/** The phone has approved: a form ends the sign-in, for looking at a page does nothing (spec check 103). */
export function AskApprovedView({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.approvedTitle)}>
      <PageTitle title={say(words.approvedTitle)} lead={say(words.approvedText)} />
      <Form action="/sign-in/phone-app/completion" sentAtOnce>
        <Button>{say(words.continue)}</Button>
      </Form>
    </Frame>
  )
}

function AskButton({ say, phrase }: { readonly say: Say; readonly phrase: Phrase }) {
  return (
    <ButtonRow>
      <Form action="/sign-in/phone-app">
        <Button>{say(phrase)}</Button>
      </Form>
    </ButtonRow>
  )
}

function OtherMethod({ say }: { readonly say: Say }) {
  return (
    <Form action="/sign-in/phone-app/withdrawal">
      <Button variant="quiet">{say(words.otherMethod)}</Button>
    </Form>
  )
}

export type EndedState = 'denied' | 'not-me' | 'mismatched' | 'expired' | 'withdrawn' | 'used'

const endings: Readonly<Record<EndedState, { readonly title: Phrase; readonly text: Phrase }>> = {
  denied: { title: words.deniedTitle, text: words.deniedText },
  'not-me': { title: words.notMeTitle, text: words.notMeText },
  mismatched: { title: words.mismatchedTitle, text: words.mismatchedText },
  expired: { title: words.expiredTitle, text: words.expiredText },
  withdrawn: { title: words.withdrawnTitle, text: words.withdrawnText },
  used: { title: words.withdrawnTitle, text: words.withdrawnText },
}

export interface AskEndedViewProps {
  readonly frame: FrameData
  readonly state: EndedState
}

/** A request that led to nothing, and the ways on. */
export function AskEndedView({ frame, state }: AskEndedViewProps) {
  const { say } = frame
  const { title, text } = endings[state]
  return (
    <Frame frame={frame} title={say(title)}>
      <PageTitle title={say(title)} lead={say(text)} />
      {state === 'not-me' ? null : <AskButton say={say} phrase={words.askAgain} />}
      <OtherMethod say={say} />
    </Frame>
  )
}

export interface BlockedViewProps {
  readonly frame: FrameData
  readonly hasOtherWay: boolean
  /** Where people write to when they are stuck. */
  readonly support: string
}

/** The phone that answered was blocked: what is true, and what can be done. */
export function BlockedView({ frame, hasOtherWay, support }: BlockedViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.blockedTitle)}>
      <PageTitle title={say(words.blockedTitle)} lead={say(words.blockedAsked)} />
      <Text>{say(hasOtherWay ? words.blockedOther : words.blockedNone, { support })}</Text>
      {hasOtherWay ? (
        <OtherMethod say={say} />
      ) : (
        <ButtonRow>
          <Button href="/contact">{say(loginWords.contact)}</Button>
        </ButtonRow>
      )}
    </Frame>
  )
}

export interface CannotAskViewProps {
  readonly frame: FrameData
  readonly problem: string
}

/** The phones may not be asked now: why, and the ways on. */
export function CannotAskView({ frame, problem }: CannotAskViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.cannotAskTitle)} problem>
      <PageTitle title={say(words.cannotAskTitle)} />
      <Alert tone="warning">{problem}</Alert>
      <ButtonRow>
        <Button href="/sign-in/method">{say(words.otherMethod)}</Button>
        <Button variant="secondary" href="/sign-in">
          {say(words.startOver)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
