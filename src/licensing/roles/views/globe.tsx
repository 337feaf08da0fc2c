export interface GlobeProps {
  readonly name: string
  readonly value: string
  readonly id: string
  readonly label: string
  readonly checked: boolean
}

/** A radio button drawn as a globe: the address of the activity. */
export function Globe({ name, value, id, label, checked }: GlobeProps) {
  return (
    <label class="k-star">
      <input type="radio" name={name} value={value} id={id} checked={checked} />
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        <path d="M3 12h18M12 3c5.300 5.500 5.300 12.500 0 18M12 3c-5.300 5.500-5.300 12.500 0 18" />
      </svg>
      <span>{label}</span>
    </label>
  )
}
