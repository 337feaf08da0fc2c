import { homeStateToNotify } from '../../../law/licence-rules.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { eventOf } from '../../documents/rules/events.ts'
import { noticeOf } from '../rules/notice.ts'
import { insertHomeNotice } from '../store/cases.ts'
import type { LicenceCase } from '../types.ts'

/** Tells the applicant's own State that another one decides, once; that it was told is data besides (IR 9(3)). */
export const notifyHomeState = defineStep({
  name: 'notify-home-state',
  citation: 'IR 9(3)',
  run: async (context: Asked, found: Pick<LicenceCase, 'id' | 'type' | 'holderCountry' | 'authority'>) => {
    const { transaction, now } = context
    const { id, holderCountry = '', authority } = found
    const memberState = homeStateToNotify(holderCountry, authority.memberState)
    if (memberState === undefined) return done({ isNotified: false })
    const told = await insertHomeNotice(transaction, { documentId: id, memberState, at: now })
    if (told === undefined) return done({ isNotified: false })
    context.record(eventOf(found, { type: 'home-state-notified', data: { memberState } }))
    context.followUp(noticeOf('home-state-notified', id, now))
    return done({ isNotified: true })
  },
})
