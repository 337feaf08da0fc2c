import { AsyncLocalStorage } from 'node:async_hooks'

const showingAgain = new AsyncLocalStorage<true>()

/** Answers a form without doing what it asks for: inside `answer` every action that changes something is refused. */
export function showAgain(answer: () => void): void {
  showingAgain.run(true, answer)
}

/** Whether the form under way is only to be shown again, as when its reader changes the language. */
export function isShowingAgain(): boolean {
  return showingAgain.getStore() === true
}
