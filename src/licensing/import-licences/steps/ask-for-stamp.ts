import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'

/** The token of the time-stamp authority over a digest in hex; nothing where none is configured. Codes: those of the authority. */
export const askForStamp = defineStep({
  name: 'ask-for-stamp',
  citation: 'IR 17(3)',
  run: async ({ services: { timeStamps } }: Asked, { digest }: { readonly digest: string }) => {
    if (timeStamps === undefined) return done(undefined)
    const stamped = await timeStamps.stamp(Buffer.from(digest, 'hex'))
    return stamped.ok ? done(stamped.value.token) : stamped
  },
})
