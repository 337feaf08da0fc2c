import { Control, type ControlProps, controlAttributes } from './control.tsx'

/** One answer that can be chosen; `hint` is shown only by radio buttons and tick boxes. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}

interface ChoiceGroup {
  readonly label: string
  readonly options: readonly Choice[]
}

export interface SelectProps extends ControlProps {
  readonly options?: readonly Choice[] | undefined
  readonly groups?: readonly ChoiceGroup[] | undefined
  readonly value?: string | undefined
  /** Shown first and sent as an empty value, such as "Choose a country". */
  readonly empty?: string | undefined
  readonly autocomplete?: string | undefined
  readonly width?: 'short' | 'medium' | undefined
}

interface OptionsProps {
  readonly options: readonly Choice[]
  readonly value: string | undefined
}

function Options({ options, value }: OptionsProps) {
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

interface GroupsProps extends Pick<OptionsProps, 'value'> {
  readonly groups: readonly ChoiceGroup[]
}

function Groups({ groups, value }: GroupsProps) {
  return (
    <>
      {groups.map(group => (
        <optgroup key={group.label} label={group.label}>
          <Options options={group.options} value={value} />
        </optgroup>
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
        <Groups groups={props.groups ?? []} value={props.value} />
      </select>
    </Control>
  )
}
