import type { Wrapping } from './types.ts'

/** Read aloud, not shown. */
export function HiddenText({ children }: Wrapping) {
  return <span class="ds-sr-only">{children}</span>
}
