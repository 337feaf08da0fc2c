import type { ComponentChildren } from 'preact'
import type { Say } from '../../words/words.ts'
import { HiddenText } from '../hidden-text.tsx'
import { words } from '../words.ts'

/** What every form control takes. `id` is made from `name` unless given; texts are already said. */
export interface ControlProps {
  readonly say: Say
  readonly name: string
  readonly label: ComponentChildren
  readonly id?: string | undefined
  readonly hint?: ComponentChildren
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  readonly optional?: boolean | undefined
}

/** The id of a control called `name`; also accepts an id and leaves it as it is. */
export function controlId(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/-$/, '')
}

/** The id of this control. */
export function idOf(props: Pick<ControlProps, 'id' | 'name'>): string {
  return props.id ?? controlId(props.name)
}

/** Ids of the hint and the error that stand with a control, for `aria-describedby`. */
export function describedBy(
  id: string,
  props: Pick<ControlProps, 'hint' | 'error'>,
  extra?: string,
): string | undefined {
  const ids = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '', extra ?? ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The attributes that name, describe and mark a control. */
export function controlAttributes(props: ControlProps, describedToo?: string) {
  const id = idOf(props)
  return {
    id,
    name: props.name,
    required: props.required,
    'aria-describedby': describedBy(id, props, describedToo),
    'aria-invalid': props.error ? ('true' as const) : undefined,
  }
}

/** The red asterisk, or the word "optional"; `required` on the control itself tells readers of the screen. */
export function Obligation({ say, required, optional }: Pick<ControlProps, 'say' | 'required' | 'optional'>) {
  if (required) {
    return (
      <span class="k-required" aria-hidden="true">
        {' *'}
      </span>
    )
  }
  return optional ? <span class="k-optional">{` (${say(words.optional)})`}</span> : null
}

/** The hint under a label; nothing when there is none. */
export function Hint({ id, children }: { readonly id: string; readonly children?: ComponentChildren }) {
  return children ? (
    <div id={`${id}-hint`} data-field="description">
      {children}
    </div>
  ) : null
}

/** The error of a control; nothing when there is none. */
export function ControlError(props: {
  readonly say: Say
  readonly id: string
  readonly error?: string | undefined
}) {
  return props.error ? (
    <p id={`${props.id}-error`} class="ds-validation-message" data-field="validation">
      <HiddenText>{`${props.say(words.error)} `}</HiddenText>
      {props.error}
    </p>
  ) : null
}

/** The label alone names the control; whether it is mandatory stands beside it. */
export function Label({ id, control, weight }: LabelProps) {
  return (
    <div class="k-label">
      <label class="ds-label" data-weight={weight} for={id}>
        {control.label}
      </label>
      <Obligation {...control} />
    </div>
  )
}

interface LabelProps {
  readonly id: string
  readonly control: ControlProps
  readonly weight?: 'regular'
}

/** Label, hint and error in their order above a control. */
export function Control({
  control,
  children,
}: {
  readonly control: ControlProps
  readonly children: ComponentChildren
}) {
  const id = idOf(control)
  return (
    <div class="ds-field k-field">
      <Label id={id} control={control} />
      <Hint id={id}>{control.hint}</Hint>
      <ControlError say={control.say} id={id} error={control.error} />
      {children}
    </div>
  )
}
