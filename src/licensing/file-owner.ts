import type { ActionContext, Actor, Outcome } from '../platform/action.ts'

/** What is needed to look, whoever asks. */
export type Looking = ActionContext<Actor, unknown>

/** A feature whose rows name files: what nobody names is removed (R 10(4)). */
export interface FileOwner {
  /** Tables that are held while files are removed, so that no row names one meanwhile. */
  readonly tables: readonly string[]
  /** Which of some files, by their digests, its rows name. */
  readonly findNamed: (looking: Looking, digests: readonly string[]) => Promise<Outcome<readonly string[]>>
}
