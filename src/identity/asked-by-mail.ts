import { z } from 'zod'
import type { Action } from '../platform/action.ts'
import { perform } from '../platform/perform.ts'
import type { TheClock } from './actor.ts'
import { theClock } from './actor.ts'
import { askedPlace } from './registration/rules.ts'
import type { IdentityServices, IdentityWorkplace } from './workplace.ts'

const job = z.object({ closed: z.string() })

/** Works what `ask-for-mail` left to the queue: opens what was typed and performs the action. */
export function worksAsked<Schema extends z.ZodType>(
  workplace: IdentityWorkplace,
  action: Action<TheClock, IdentityServices, Schema, undefined>,
) {
  return async (data: unknown): Promise<void> => {
    const closed = Buffer.from(job.parse(data).closed, 'base64')
    const opened = Buffer.from(workplace.services.sealedBox.open(closed, askedPlace)).toString()
    const input: unknown = JSON.parse(opened)
    await perform(workplace, action, { actor: theClock, input })
  }
}
