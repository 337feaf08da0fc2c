import type { ComponentChildren } from 'preact'
import { ControlError, type ControlProps, describedBy, Hint, idOf, Label } from './control.tsx'
import { FieldSet } from './field-set.tsx'
import type { Choice } from './select.tsx'

export interface CheckboxProps extends ControlProps {
  readonly checked?: boolean | undefined
  /** What is sent when ticked; `yes` unless given. */
  readonly value?: string | undefined
}

/** A single tick box; the label may hold a link. */
export function Checkbox(props: CheckboxProps) {
  const id = idOf(props)
  return (
    <div class="ds-field k-field k-choice">
      <ControlError say={props.say} id={id} error={props.error} />
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={props.name}
        value={props.value ?? 'yes'}
        checked={props.checked}
        required={props.required}
        aria-describedby={describedBy(id, props)}
        aria-invalid={props.error ? 'true' : undefined}
      />
      <Label id={id} control={props} weight="regular" />
      <Hint id={id}>{props.hint}</Hint>
    </div>
  )
}

interface OptionProps {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: Choice
  readonly checked: boolean
}

function Option({ kind, id, name, option, checked }: OptionProps) {
  return (
    <div class="ds-field k-choice">
      <input
        class="ds-input"
        type={kind}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        aria-describedby={describedBy(id, option)}
      />
      <label class="ds-label" data-weight="regular" for={id}>
        {option.label}
      </label>
      <Hint id={id}>{option.hint}</Hint>
    </div>
  )
}

interface GroupProps extends ControlProps {
  readonly options: readonly Choice[]
  /** Shown under the options, such as a field for "other". */
  readonly children?: ComponentChildren
}

function Group(
  props: GroupProps & { readonly kind: OptionProps['kind']; readonly chosen: readonly string[] },
) {
  const id = idOf(props)
  const { kind, chosen, options, label, say, hint, error, required, optional } = props
  return (
    <FieldSet
      legend={label}
      id={`${id}-group`}
      radios={kind === 'radio'}
      {...{ say, hint, error, required, optional }}
    >
      <div class="k-choices">
        {options.map((option, index) => (
          <Option
            key={option.value}
            kind={kind}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={props.name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
      {props.children}
    </FieldSet>
  )
}

export interface CheckboxGroupProps extends GroupProps {
  readonly values?: readonly string[] | undefined
}

/** Several of a few. An error link to `name` leads to the first box. */
export function CheckboxGroup({ values, ...props }: CheckboxGroupProps) {
  return <Group {...props} kind="checkbox" chosen={values ?? []} />
}

export interface RadioGroupProps extends GroupProps {
  readonly value?: string | undefined
}

/** One of a few, each with its own hint. An error link to `name` leads to the first button. */
export function RadioGroup({ value, ...props }: RadioGroupProps) {
  return <Group {...props} kind="radio" chosen={value === undefined ? [] : [value]} />
}
