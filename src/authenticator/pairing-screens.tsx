import { Camera } from './camera.tsx'
import { NumberDigits, PinDigits } from './digits.tsx'
import { type At, Foot, Message, Press, ProblemText, type ScreenProps, Title, Wait } from './parts.tsx'
import { words } from './words.ts'

function Cancel({ say, acts }: Pick<ScreenProps, 'say' | 'acts'>) {
  return (
    <Press look="quiet" onPress={() => acts.goHome()}>
      {say(words.cancel)}
    </Press>
  )
}

function WaysToPair({ say, acts }: Pick<ScreenProps, 'say' | 'acts'>) {
  return (
    <>
      <Press onPress={() => acts.show({ at: 'scan' })}>{say(words.scan)}</Press>
      <Press look="plain" onPress={() => acts.show({ at: 'paste' })}>
        {say(words.paste)}
      </Press>
    </>
  )
}

/** The first visit: what the app is for, how to keep it, how to begin. */
export function Welcome(props: At<'welcome'>) {
  const { say, acts, screen, state } = props
  return (
    <>
      <Message drawing="key" tone="calm" title={say(words.welcomeTitle)}>
        {say(words.welcomeText)}
      </Message>
      <ProblemText say={say} problem={screen.problem} />
      <section class="a-card">
        <h2>{say(words.installTitle)}</h2>
        <p>{say(words.installText)}</p>
      </section>
      <section class="a-card">
        <h2>{say(words.pairTitle)}</h2>
        <p>{say(words.pairText)}</p>
      </section>
      <Wait say={say} state={state} />
      <Foot>
        <WaysToPair say={say} acts={acts} />
      </Foot>
    </>
  )
}

export function ScanScreen({ say, acts, screen, readerUrl }: At<'scan'>) {
  return (
    <>
      <Title title={say(words.scanTitle)}>{say(words.scanText)}</Title>
      <Camera
        readerUrl={readerUrl}
        onText={text => acts.takeText(text)}
        onProblem={cause => acts.show({ at: 'camera-help', cause })}
      />
      <p class="a-wait" role="status">
        {say(words.scanLooking)}
      </p>
      <ProblemText say={say} problem={screen.problem} />
      <Foot>
        <Press look="plain" onPress={() => acts.show({ at: 'paste' })}>
          {say(words.paste)}
        </Press>
        <Cancel say={say} acts={acts} />
      </Foot>
    </>
  )
}

export function CameraHelp({ say, acts, screen }: At<'camera-help'>) {
  return (
    <>
      <Message drawing="pause" tone="calm" title={say(words.cameraTitle)}>
        {say(screen.cause === 'refused' ? words.cameraRefused : words.cameraMissing)}
      </Message>
      <Foot>
        <Press onPress={() => acts.show({ at: 'scan' })}>{say(words.tryAgain)}</Press>
        <Press look="plain" onPress={() => acts.show({ at: 'paste' })}>
          {say(words.paste)}
        </Press>
        <Cancel say={say} acts={acts} />
      </Foot>
    </>
  )
}

export function Paste({ say, acts, screen, state }: At<'paste'>) {
  return (
    <form
      class="a-form"
      onSubmit={event => {
        event.preventDefault()
        acts.takeText(String(new FormData(event.currentTarget).get('code') ?? ''))
      }}
    >
      <Title title={say(words.pasteTitle)}>{say(words.pasteText)}</Title>
      <label class="a-label" for="code">
        {say(words.pasteLabel)}
      </label>
      <input
        id="code"
        name="code"
        class="a-text-field"
        data-begin=""
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={300}
        aria-describedby="about"
      />
      <ProblemText say={say} problem={screen.problem} />
      <Wait say={say} state={state} />
      <Foot>
        <button class="a-press" data-look="main" type="submit" disabled={state.isBusy}>
          {say(words.next)}
        </button>
        <Cancel say={say} acts={acts} />
      </Foot>
    </form>
  )
}

export function PairingNumber(props: At<'pairing-number'>) {
  const { say, acts, screen } = props
  const { account, deviceName: device } = screen.pairing
  return (
    <>
      <Title title={say(words.numberTitle)}>{say(words.pairingNumberText, { account, device })}</Title>
      <ProblemText say={say} problem={screen.problem} />
      <Foot>
        <NumberDigits
          {...props}
          label={say(words.numberLabel)}
          onConfirm={() => acts.takePairingNumber()}
          other={<Cancel say={say} acts={acts} />}
        />
      </Foot>
    </>
  )
}

export function PairingPin(props: At<'pairing-pin'>) {
  const { say, acts, screen } = props
  return (
    <>
      <Title title={say(words.pinTitle)}>{say(words.pairingPinText)}</Title>
      <ProblemText say={say} problem={screen.problem} />
      <Foot>
        <PinDigits {...props} onConfirm={() => void acts.pair()} other={<Cancel say={say} acts={acts} />} />
      </Foot>
    </>
  )
}

export function Paired({ say, acts, screen }: At<'paired'>) {
  return (
    <>
      <Message drawing="tick" tone="good" title={say(words.pairedTitle)}>
        {say(words.pairedText, { account: screen.account })}
      </Message>
      <Foot>
        <Press onPress={() => acts.goHome()}>{say(words.done)}</Press>
      </Foot>
    </>
  )
}
