export interface StarProps {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly checked?: boolean | undefined
  readonly id?: string | undefined
}

/** A radio button drawn as a star, orange when chosen: the main address. */
export function Star({ name, value, label, checked, id }: StarProps) {
  return (
    <label class="k-star">
      <input type="radio" name={name} value={value} checked={checked} id={id} />
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 2.600 2.900 6 6.600.900-4.800 4.600 1.200 6.500-5.900-3.200-5.900 3.200 1.200-6.500L2.500 9.500l6.600-.900Z" />
      </svg>
      <span>{label}</span>
    </label>
  )
}
