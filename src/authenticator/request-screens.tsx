import type { Phrase } from '../platform/words/words.ts'
import { NumberDigits, PinDigits } from './digits.tsx'
import {
  type At,
  type Drawing,
  Facts,
  Foot,
  Message,
  Press,
  ProblemText,
  type ScreenProps,
  Title,
} from './parts.tsx'
import type { PhoneRequest } from './server.ts'
import type { Ending } from './state.ts'
import { words } from './words.ts'

/** Nothing to confirm: the app listens. */
export function Empty({ say, state }: ScreenProps) {
  return (
    <>
      <Message drawing="bell" tone="calm" title={say(words.emptyTitle)}>
        {say(words.emptyText)}
      </Message>
      <p class="a-listening" role="status">
        {state.isReachable ? say(words.listening, { account: state.active?.account ?? '' }) : ''}
      </p>
    </>
  )
}

function factsOf({ say, state }: ScreenProps, request: PhoneRequest) {
  const account = { label: say(words.account), value: state.active?.account ?? '' }
  return [
    { label: say(words.application), value: request.application },
    ...(state.profiles.length > 1 ? [account] : []),
    { label: say(words.browser), value: request.browser || say(words.unknownBrowser) },
    { label: say(words.address), value: request.address },
    { label: say(words.time), value: say.time(request.at) },
  ]
}

interface RefuseInsteadProps extends Pick<ScreenProps, 'say' | 'acts'> {
  readonly request: PhoneRequest
}

function RefuseInstead({ say, acts, request }: RefuseInsteadProps) {
  return (
    <Press look="danger" onPress={() => acts.show({ at: 'refuse', request })}>
      {say(words.refuse)}
    </Press>
  )
}

/** Who asks, and the number that only the other screen shows. */
export function RequestScreen(props: At<'request'>) {
  const { say, acts, screen } = props
  const title = screen.request.purpose === 'confirm' ? words.confirmTitle : words.requestTitle
  return (
    <>
      <Title title={say(title)}>{say(words.requestText)}</Title>
      <Facts facts={factsOf(props, screen.request)} />
      <Foot>
        <NumberDigits
          {...props}
          label={say(words.requestNumber)}
          onConfirm={() => acts.takeNumber()}
          other={<RefuseInstead say={say} acts={acts} request={screen.request} />}
        />
      </Foot>
    </>
  )
}

export function RequestPin(props: At<'request-pin'>) {
  const { say, acts, screen } = props
  const { request } = screen
  return (
    <>
      <Title title={say(words.pinTitle)}>{request.application}</Title>
      <ProblemText say={say} problem={screen.problem} />
      <Foot>
        <PinDigits
          {...props}
          onConfirm={() => void acts.approve()}
          other={<RefuseInstead say={say} acts={acts} request={request} />}
        />
      </Foot>
    </>
  )
}

export function Refuse({ say, acts, screen, state }: At<'refuse'>) {
  const { request } = screen
  return (
    <>
      <Message drawing="cross" tone="bad" title={say(words.refuseTitle)}>
        {say(words.refuseText)}
      </Message>
      <Foot>
        <Press look="danger" disabled={state.isBusy} onPress={() => void acts.refuse('not-me')}>
          {say(words.refuseNotMe)}
        </Press>
        <Press look="plain" disabled={state.isBusy} onPress={() => void acts.refuse('deny')}>
          {say(words.refuseMistake)}
        </Press>
        <Press look="quiet" onPress={() => acts.show({ at: 'request', request })}>
          {say(words.back)}
        </Press>
      </Foot>
    </>
  )
}

interface Ended {
  readonly drawing: Drawing
  readonly tone: 'calm' | 'good' | 'bad'
  readonly title: Phrase
  readonly text: Phrase
}

const endings: Readonly<Record<Ending, Ended>> = {
  approved: { drawing: 'tick', tone: 'good', title: words.approvedTitle, text: words.approvedText },
  denied: { drawing: 'cross', tone: 'calm', title: words.deniedTitle, text: words.deniedText },
  'not-me': { drawing: 'pause', tone: 'bad', title: words.notMeTitle, text: words.notMeText },
  mismatched: { drawing: 'cross', tone: 'bad', title: words.mismatchedTitle, text: words.mismatchedText },
  over: { drawing: 'pause', tone: 'calm', title: words.overTitle, text: words.overText },
  failed: { drawing: 'pause', tone: 'bad', title: words.failedTitle, text: words.failedText },
}

export function EndedScreen({ say, acts, screen }: At<'ended'>) {
  const { drawing, tone, title, text } = endings[screen.ending]
  return (
    <>
      <Message drawing={drawing} tone={tone} title={say(title)}>
        {say(text)}
      </Message>
      <Foot>
        <Press look={tone === 'good' ? 'main' : 'plain'} onPress={() => acts.goHome()}>
          {say(words.done)}
        </Press>
      </Foot>
    </>
  )
}

/** The server takes nothing from this phone any more. */
export function Unwelcome({ say, acts, state, screen }: At<'blocked' | 'unknown'>) {
  const isBlocked = screen.at === 'blocked'
  const { active } = state
  return (
    <>
      <Message drawing="pause" tone="bad" title={say(isBlocked ? words.blockedTitle : words.unknownTitle)}>
        {say(isBlocked ? words.blockedText : words.unknownText, { account: active?.account ?? '' })}
      </Message>
      <Foot>
        <Press onPress={() => acts.show({ at: 'scan' })}>{say(words.scan)}</Press>
        {active === undefined ? null : (
          <Press look="plain" onPress={() => acts.show({ at: 'removal', profile: active })}>
            {say(words.remove)}
          </Press>
        )}
      </Foot>
    </>
  )
}
