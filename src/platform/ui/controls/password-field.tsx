import { h } from 'preact'
import { words } from '../words.ts'
import { Control, type ControlProps, controlAttributes } from './control.tsx'

export interface PasswordFieldProps extends ControlProps {
  readonly autocomplete: 'current-password' | 'new-password'
  readonly inputmode?: 'numeric' | undefined
  readonly maxlength?: number | undefined
  readonly autofocus?: boolean | undefined
  /** Whether it is a PIN code: its switch is named for that. */
  readonly isPin?: boolean | undefined
}

interface ShowSwitchProps extends Pick<PasswordFieldProps, 'say' | 'isPin'> {
  readonly id: string
}

function ShowSwitch({ say, isPin, id }: ShowSwitchProps) {
  return (
    <button
      class="ds-button k-show"
      data-variant="secondary"
      type="button"
      aria-controls={id}
      aria-pressed="false"
      aria-label={say(isPin ? words.showPin : words.showPassword)}
      hidden
    >
      <Eye />
    </button>
  )
}

function Eye() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2.5 12S6 5.5 12 5.5 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z" />
      <circle cx="12" cy="12" r="3" />
      <path class="k-show-stroke" d="m4 20 16-16" />
    </svg>
  )
}

/** A masked field; what was typed is never written back into the page. With script it has a switch to show it. */
export function PasswordField(props: PasswordFieldProps) {
  const attributes = controlAttributes(props)
  return (
    <Control control={props}>
      {h(
        'show-password',
        { class: 'k-password' },
        <input
          class="ds-input"
          type="password"
          autocomplete={props.autocomplete}
          inputmode={props.inputmode}
          maxlength={props.maxlength}
          autofocus={props.autofocus}
          spellcheck={false}
          autocapitalize="none"
          {...attributes}
        />,
        <ShowSwitch say={props.say} isPin={props.isPin} id={attributes.id} />,
      )}
    </Control>
  )
}
