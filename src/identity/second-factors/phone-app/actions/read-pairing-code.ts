import { z } from 'zod'
import { done, refused } from '../../../../platform/action.ts'
import { bounded } from '../../../../platform/fields.ts'
import { secretDigest } from '../../../../platform/identifiers.ts'
import { defineAction } from '../../../define-action.ts'
import { isOpenPairing, mayWithPhones } from '../rules.ts'
import { lockPairingByCode } from '../store/pairings.ts'
import { getPerson } from '../store/people.ts'

/** Whose account a scanned code adds this phone to: asked before anything is typed. */
export const readPairingCode = defineAction({
  name: 'read-pairing-code',
  input: z.strictObject({ code: bounded(100) }),
  allowed: mayWithPhones('read-pairing-code'),
  run: async ({ transaction, now }, { code }) => {
    const pairing = await lockPairingByCode(transaction, secretDigest(code))
    if (pairing === undefined || !isOpenPairing(pairing, now)) return refused({ code: 'pairing-over' })
    const person = await getPerson(transaction, pairing.accountId)
    return done({ deviceName: pairing.deviceName, account: person.email })
  },
})
