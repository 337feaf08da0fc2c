export interface GlobeProps {
  readonly name: string
  readonly value: string
  readonly id: string
  readonly label: string
  readonly checked: boolean
}

/** A radio button with a globe beside it: the address of the activity. */
export function Globe({ name, value, id, label, checked }: GlobeProps) {
  return (
    <div class="ds-field k-choice">
      <input class="ds-input" type="radio" name={name} value={value} id={id} checked={checked} />
      <label class="ds-label" data-weight="regular" for={id}>
        <GlobeMark /> {label}
      </label>
    </div>
  )
}

function GlobeMark() {
  const drawn = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' }
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" {...drawn}>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c5.300 5.500 5.300 12.500 0 18M12 3c-5.300 5.500-5.300 12.500 0 18" />
    </svg>
  )
}
