import { h } from 'preact'
import type { Wrapping } from './types.ts'

export interface LiveStatusProps extends Wrapping {
  /** Answers by GET with JSON `{ state, location? }`; a `location` is gone to. */
  readonly src: string
  /** Milliseconds between two questions; 1000 unless given. */
  readonly every?: number | undefined
  /** The state this page was drawn for: another one loads the page again. */
  readonly state?: string | undefined
}

/** Waits for something that happens elsewhere. Without script give `Page` a `refreshEvery`. */
export function LiveStatus({ src, every, state, children }: LiveStatusProps) {
  return h('live-status', { class: 'k-live', src, every: every ?? 1000, state, role: 'status' }, children)
}
