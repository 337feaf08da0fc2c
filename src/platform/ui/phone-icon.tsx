/** A telephone in one line, beside words that say the same. */
export function PhoneIcon() {
  return (
    <svg class="k-icon" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="6.500" y="2.500" width="11" height="19" rx="2.500" />
      <path d="M10.500 18.500h3" />
    </svg>
  )
}
