/** The mark of the house: a gate, and in it the door. The same drawing as mark.svg. */
export function Wordmark() {
  return (
    <svg class="k-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 30V15a13 13 0 0 1 26 0v15h-6V15a7 7 0 0 0-14 0v15Z" />
      <path class="k-mark-door" d="M13 30V16a3 3 0 0 1 6 0v14Z" />
    </svg>
  )
}
