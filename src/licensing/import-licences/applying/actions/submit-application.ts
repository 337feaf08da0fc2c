import { defineAction, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { signDraft, signingInput } from '../../../documents/signing/steps/sign-draft.ts'
import { receiveApplication } from '../../cases/steps/receive-application.ts'
import { mayWithLicences } from '../../rules/permissions.ts'

/** The holder signs an application and submits it to the authority of box I.6: the case begins (IR 17(1), 17(3)(a)). */
export const submitApplication = defineAction({
  name: 'submit-application',
  citation: 'IR 17(3)(a)',
  input: signingInput,
  allowed: mayWithLicences('submit-application'),
  run: async (context: Asked, signing) => {
    const signed = await signDraft.run(context, signing)
    if (!signed.ok) return signed
    const { id, number, type, authorityId = '' } = signed.value
    if (type !== 'ICG-L') return refused({ code: 'not-found' })
    const received = await receiveApplication.run(context, { documentId: id, authorityId })
    return received.ok ? done({ id, number }) : received
  },
})
