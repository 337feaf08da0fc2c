import type { Tone, Wrapping } from './types.ts'

/** A status in one or two words. */
export function StatusTag({ tone, children }: Wrapping & { readonly tone: Tone }) {
  return (
    <span class="ds-tag k-tag" data-color={tone}>
      {children}
    </span>
  )
}
