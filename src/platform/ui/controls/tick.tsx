import { HiddenText } from '../hidden-text.tsx'

export interface TickProps {
  readonly name: string
  readonly value: string
  /** Read aloud only: the row in which it stands is what is seen. */
  readonly label: string
  readonly checked?: boolean | undefined
  readonly kind?: 'checkbox' | 'radio' | undefined
}

/** A tick box or radio button in a row of a table. */
export function Tick({ name, value, label, checked, kind }: TickProps) {
  return (
    <label class="k-tick">
      <input class="ds-input" type={kind ?? 'checkbox'} name={name} value={value} checked={checked} />
      <HiddenText>{label}</HiddenText>
    </label>
  )
}
