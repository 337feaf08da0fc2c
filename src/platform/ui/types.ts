import type { ComponentChildren } from 'preact'

/** A link with an already said label. */
export interface Link {
  readonly label: string
  readonly href: string
}

/** What a colour means; never the only sign, words always stand beside it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

/** Props of a part that only wraps others. */
export interface Wrapping {
  readonly children?: ComponentChildren
}
