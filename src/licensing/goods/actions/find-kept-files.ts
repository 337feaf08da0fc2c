import { z } from 'zod'
import { defineAction, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { mayKeepGoods } from '../rules/permissions.ts'
import { listNamedFiles } from '../store.ts'

/** Which of some files a photograph or a supporting document still names. */
export const findKeptFiles = defineAction({
  name: 'find-kept-files',
  input: z.object({ digests: z.array(z.string()) }),
  allowed: mayKeepGoods('find-kept-files'),
  readOnly: true,
  run: async ({ transaction }: Asked, { digests }) => done(await listNamedFiles(transaction, digests)),
})
