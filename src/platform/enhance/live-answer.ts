/** What the server says while a page waits. */
export interface Answer {
  readonly state: string
  readonly location: string | undefined
  readonly message: string | undefined
}

function textOf(value: object, key: string): string | undefined {
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : undefined
}

/** Reads `{ state, location?, message? }`; anything else is nothing. */
export function readAnswer(value: unknown): Answer | undefined {
  const state = typeof value === 'object' && value !== null ? textOf(value, 'state') : undefined
  if (typeof value !== 'object' || value === null || state === undefined) return undefined
  return { state, location: textOf(value, 'location'), message: textOf(value, 'message') }
}
