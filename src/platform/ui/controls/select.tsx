import { Control, type ControlProps, controlAttributes } from './control.tsx'

/** One answer that can be chosen; `hint` is shown only by radio buttons and tick boxes. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}

export interface SelectProps extends ControlProps {
  readonly options?: readonly Choice[] | undefined
  readonly groups?: readonly { readonly label: string; readonly options: readonly Choice[] }[] | undefined
  readonly value?: string | undefined
  /** Shown first and sent as an empty value, such as "Choose a country". */
  readonly empty?: string | undefined
  readonly autocomplete?: string | undefined
  readonly width?: 'short' | 'medium' | undefined
}

function Options({
  options,
  value,
}: {
  readonly options: readonly Choice[]
  readonly value: string | undefined
}) {
  return (
    <>
      {options.map(option => (
        <option
          key={option.value}
          value={option.value}
          selected={option.value === value}
          disabled={option.disabled}
        >
          {option.label}
        </option>
      ))}
    </>
  )
}

/** One of many, from a list that opens. For up to six answers take a `RadioGroup`. */
export function Select(props: SelectProps) {
  return (
    <Control control={props}>
      <select
        class="ds-input"
        autocomplete={props.autocomplete}
        data-width={props.width}
        {...controlAttributes(props)}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        <Options options={props.options ?? []} value={props.value} />
        {props.groups?.map(group => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} value={props.value} />
          </optgroup>
        ))}
      </select>
    </Control>
  )
}
