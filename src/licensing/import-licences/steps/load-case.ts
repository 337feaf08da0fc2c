import { applicationDeadlines } from '../../../law/deadlines.ts'
import { dayIn } from '../../../law/time-zones.ts'
import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { getAuthority } from '../../authorities/steps/get-authority.ts'
import { getSeat } from '../../calendars/steps/get-seat.ts'
import { clockEvents } from '../rules/clock-events.ts'
import { listReceipts, listTold } from '../store/cases.ts'
import { listRequests } from '../store/requests.ts'
import type { CaseHead, LicenceCase } from '../types.ts'

/** A case with its requests and its clocks, counted from what happened by the calendar of the seat (Default 55). */
export const loadCase = defineStep({
  name: 'load-case',
  citation: 'R1182/71 3',
  run: async (context: Asked, head: CaseHead) => {
    const { transaction, now } = context
    const authority = await getAuthority.run(context, head)
    if (!authority.ok) return authority
    const country = authority.value.memberState
    const seat = await getSeat.run(context, { country })
    if (!seat.ok) return seat
    const requests = await listRequests(transaction, head.id)
    const told = await listTold(transaction, head.id)
    const receipts = await listReceipts(transaction, head.id)
    const events = clockEvents(receipts, requests, country)
    const deadlines = applicationDeadlines(events, seat.value, told)
    const today = dayIn(country, now)
    const clocks = { seat: seat.value, receipts, today, requests, deadlines, told }
    return done<LicenceCase>({ ...head, authority: authority.value, ...clocks })
  },
})
