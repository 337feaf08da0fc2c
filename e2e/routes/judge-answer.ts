import type { LightMyRequestResponse } from 'fastify'

/** What an answer must not do, whoever asks. */
export interface Asked {
  /** Words that stand only in the owner's records. */
  readonly secrets: readonly string[]
  /** Where somebody may be led who has to sign in, confirm or ask for a role first. */
  readonly doors: readonly string[]
  /** Whether the address names a record that is not the asker's, or needs somebody signed in. */
  readonly isClosed: boolean
}

/** What is wrong with an answer to a stranger; nothing when it keeps the owner's things. */
export function complaintAbout(answer: LightMyRequestResponse, asked: Asked): string | undefined {
  const { statusCode, body } = answer
  if (statusCode >= 500) return `answers ${statusCode}`
  const told = asked.secrets.find(secret => body.includes(secret))
  if (told !== undefined) return `tells "${told}"`
  if (!asked.isClosed || statusCode === 403 || statusCode === 404) return undefined
  const location = String(answer.headers.location ?? '')
  const isDoor = [302, 303].includes(statusCode) && asked.doors.some(door => location.startsWith(door))
  return isDoor ? undefined : `answers ${statusCode} ${location}`.trim()
}
