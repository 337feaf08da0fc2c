import { done } from '../../../../platform/action.ts'
import { defineStep } from '../../../define-action.ts'
import { noticeJob } from '../../../security-notice.ts'
import { type Answered, accountOf, factsOf, told } from '../answered.ts'
import { endPhoneRequest } from './end-phone-request.ts'

interface Denied extends Answered {
  readonly status: 'denied' | 'not-me'
}

/** The owner refuses; where it was not they who asked, they are told in writing, too. */
export const denyPhoneRequest = defineStep({
  name: 'deny-phone-request',
  run: async (context, { status, ...answered }: Denied) => {
    await endPhoneRequest.run(context, { ...answered, status })
    context.record({
      type: 'push.denied',
      record: accountOf(answered),
      reason: status,
      data: factsOf(answered),
    })
    if (status === 'not-me')
      context.followUp(noticeJob(context.now, { ...told(answered), notice: 'push-not-me' }))
    return done({ state: status })
  },
})
