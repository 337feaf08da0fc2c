import type { LightMyRequestResponse } from 'fastify'
import { type Fields, formsOf } from './hostile-forms.ts'

/** What an answer must not do, whoever asks. */
export interface Asked {
  /** Words that stand only in the owner's records. */
  readonly secrets: readonly string[]
  /** Where somebody may be led who has to sign in, confirm or ask for a role first. */
  readonly doors: readonly string[]
  /** Whether the address names a record that is not the asker's, or needs somebody signed in. */
  readonly isClosed: boolean
  /** What was posted, and where. */
  readonly sent?: Sent | undefined
}

/** A form as a stranger sends it. */
export interface Sent {
  readonly address: string
  readonly fields: Fields
  /** The page that answers such a form at an address that names no record at all. */
  readonly answerAtNothing: string
}

/** What is wrong with an answer to a stranger; nothing when it keeps the owner's things. */
export function complaintAbout(answer: LightMyRequestResponse, asked: Asked): string | undefined {
  const { statusCode, body } = answer
  if (statusCode >= 500) return `answers ${statusCode}`
  const told = asked.secrets.find(secret => body.includes(secret))
  if (told !== undefined) return `tells "${told}"`
  if (!asked.isClosed || statusCode === 403 || statusCode === 404) return undefined
  if (statusCode === 401 && asked.sent !== undefined && isOnlySentBack(body, asked.sent)) return undefined
  const location = String(answer.headers.location ?? '')
  const isDoor = [302, 303].includes(statusCode) && asked.doors.some(door => location.startsWith(door))
  return isDoor ? undefined : `answers ${statusCode} ${location}`.trim()
}

/** Whether a page is the one that answers forms about nothing, but for the form that the visitor sent. */
function isOnlySentBack(page: string, { address, fields, answerAtNothing }: Sent): boolean {
  const [form, ...others] = formsOf(page, '')
  const isSame = JSON.stringify(form) === JSON.stringify({ action: address, fields })
  return isSame && others.length === 0 && withoutForm(page) === withoutForm(answerAtNothing)
}

function withoutForm(page: string): string {
  return page.replace(/<form[\s\S]*?<\/form>/, '')
}
