import type { ComponentChildren } from 'preact'
import { plainDigits } from '../platform/text/digits.ts'
import { Press, type ScreenProps } from './parts.tsx'
import { words } from './words.ts'

interface DigitsProps extends Pick<ScreenProps, 'say' | 'state' | 'acts'> {
  readonly label: string
  /** A PIN: its digits are not shown. */
  readonly isSecret: boolean
  readonly least: number
  readonly most: number
  readonly confirm: string
  readonly onConfirm: () => void
  /** The other way on, beside the button that confirms. */
  readonly other: ComponentChildren
}

type EntryProps = Pick<DigitsProps, 'say' | 'state' | 'acts' | 'label' | 'onConfirm' | 'other'>

/** The two digits that only the other screen shows. */
export function NumberDigits(props: EntryProps) {
  return <Digits {...props} isSecret={false} least={2} most={2} confirm={props.say(words.next)} />
}

/** The PIN code: four to eight digits. */
export function PinDigits(props: Omit<EntryProps, 'label'>) {
  const { say } = props
  return (
    <Digits {...props} label={say(words.pinLabel)} isSecret least={4} most={8} confirm={say(words.confirm)} />
  )
}

const rows = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** A field for digits with a keypad of its own; a keyboard works as well. */
function Digits(props: DigitsProps) {
  const { state, acts, say, most, least, onConfirm } = props
  const take = (text: string) => acts.type(plainDigits(text).replace(/\D/g, '').slice(0, most))
  const isReady = state.typed.length >= least && !state.isBusy
  return (
    <form
      class="a-digits"
      onSubmit={event => {
        event.preventDefault()
        if (isReady) onConfirm()
      }}
    >
      <DigitField {...props} take={take} />
      <fieldset class="a-keys" aria-label={say(words.keypad)}>
        {rows.map(digit => (
          <Key key={digit} label={digit} onPress={() => take(state.typed + digit)} />
        ))}
        <span />
        <Key label="0" onPress={() => take(`${state.typed}0`)} />
        <button
          class="a-key"
          data-look="quiet"
          type="button"
          aria-label={say(words.deleteDigit)}
          onClick={() => acts.type(state.typed.slice(0, -1))}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9 5h12v14H9l-6-7ZM12 9l6 6M18 9l-6 6" />
          </svg>
        </button>
      </fieldset>
      <div class="a-choice">
        {props.other}
        <Press disabled={!isReady} onPress={onConfirm}>
          {state.isBusy ? say(words.working) : props.confirm}
        </Press>
      </div>
    </form>
  )
}

function DigitField(props: DigitsProps & { readonly take: (text: string) => void }) {
  const { state, label, isSecret, most, say, take } = props
  return (
    <>
      <label class="a-label" for="digits">
        {label}
      </label>
      <input
        id="digits"
        class="a-digit-field"
        data-begin=""
        data-secret={isSecret ? '' : undefined}
        type={isSecret ? 'password' : 'text'}
        inputMode="none"
        autocomplete="off"
        maxLength={most}
        aria-describedby="about"
        value={state.typed}
        onInput={event => take(event.currentTarget.value)}
      />
      <span class="a-hidden" role="status">
        {say(words.typedDigits, { count: state.typed.length })}
      </span>
    </>
  )
}

function Key({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button class="a-key" type="button" onClick={onPress}>
      {label}
    </button>
  )
}
