import type { ComponentChildren } from 'preact'
import type { Wrapping } from './types.ts'

/** Blue: the main step of a form. Green: log in, ask for authorisation, add. */
export type ButtonVariant = 'primary' | 'go' | 'secondary' | 'danger' | 'quiet'

const looks = {
  primary: { 'data-color': 'primary' },
  go: { 'data-color': 'go' },
  secondary: { 'data-color': 'primary', 'data-variant': 'secondary' },
  danger: { 'data-color': 'danger' },
  quiet: { 'data-color': 'primary', 'data-variant': 'tertiary' },
} satisfies Record<ButtonVariant, Readonly<Record<string, string>>>

export interface ButtonProps {
  readonly variant?: ButtonVariant | undefined
  /** Makes it a link that looks like a button. */
  readonly href?: string | undefined
  /** Opens the link in a new tab; its label says so. */
  readonly newTab?: boolean | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** Sends the form with this id instead of the one it stands in. */
  readonly form?: string | undefined
  readonly formaction?: string | undefined
  /** Id of a tick box: with script the button works only while that is ticked. */
  readonly enabledBy?: string | undefined
  /** Id of a `Dialog`: with script the link opens that instead of being followed. */
  readonly dialog?: string | undefined
  /** Said instead of the content, when that is not enough on its own. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly children?: ComponentChildren
}

/** A button, or with `href` a link that looks like one. Without `variant` it is blue. */
export function Button(props: ButtonProps) {
  const common = {
    class: 'ds-button',
    id: props.id,
    'aria-label': props.label,
    'aria-describedby': props.describedBy,
    'data-dialog': props.dialog,
    ...looks[props.variant ?? 'primary'],
  }
  if (props.href !== undefined) {
    const tab = props.newTab ? { target: '_blank', rel: 'noopener' } : {}
    return (
      <a href={props.href} {...tab} {...common}>
        {props.children}
      </a>
    )
  }
  const { name, value, disabled, form, formaction } = props
  return (
    <button
      type={props.type ?? 'submit'}
      data-enabled-by={props.enabledBy}
      {...{ name, value, disabled, form, formaction }}
      {...common}
    >
      {props.children}
    </button>
  )
}

/** Buttons side by side, the main one first. */
export function ButtonRow({ children }: Wrapping) {
  return <div class="k-buttons">{children}</div>
}
