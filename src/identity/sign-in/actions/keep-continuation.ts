import { z } from 'zod'
import { done } from '../../../platform/action.ts'
import { defineAction } from '../../define-action.ts'
import { localPath } from '../../local-path.ts'
import { mayWithSignIn } from '../rules.ts'
import { keepContinuePath } from '../store/sessions.ts'

/** Remembers where a person was going who first has to add a second factor. */
export const keepContinuation = defineAction({
  name: 'keep-continuation',
  input: z.strictObject({ continue: z.string().optional().transform(localPath) }),
  allowed: mayWithSignIn('keep-continuation'),
  run: async ({ transaction, actor }, { continue: continuePath }) => {
    if (continuePath !== undefined) await keepContinuePath(transaction, actor.sessionId, continuePath)
    return done(undefined)
  },
})
