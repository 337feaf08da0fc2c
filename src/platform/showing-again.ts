import { AsyncLocalStorage } from 'node:async_hooks'
import type { Refusal } from './action.ts'

/** Why a form is shown again although nobody asked for that, and the status of its page. */
export interface ShowingReason {
  readonly status: number
  readonly refusals: readonly Refusal[]
}

const showingAgain = new AsyncLocalStorage<ShowingReason | 'asked'>()

/** Answers a form without doing what it asks for: inside `answer` every action that changes something is refused. */
export function showAgain<T>(answer: () => T, reason?: ShowingReason): T {
  return showingAgain.run(reason ?? 'asked', answer)
}

/** Whether the form under way is only to be shown again, as when its reader changes the language. */
export function isShowingAgain(): boolean {
  return showingAgain.getStore() !== undefined
}

/** The reason for it, where there is one. */
export function reasonToShowAgain(): ShowingReason | undefined {
  const reason = showingAgain.getStore()
  return reason === 'asked' ? undefined : reason
}
