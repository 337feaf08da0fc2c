import { instantIn } from '../../../../law/time-zones.ts'
import { defineStep, done, refused } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { getCustomsOffice } from '../../../authorities/steps/get-customs-office.ts'
import type { LicenceCase } from '../../types.ts'
import type { AppointmentInput } from '../appointment-fields.ts'
import { refuseAppointment } from '../rules.ts'
import type { Appointment } from '../types.ts'

interface Given {
  readonly found: LicenceCase
  readonly typed: AppointmentInput
}

/** When and where goods are inspected, from what was typed. Codes: not-open, required, in-the-past, not-found of a field. */
export const fixAppointment = defineStep({
  name: 'fix-appointment',
  citation: 'IR 6(3)',
  run: async (context: Asked, { found, typed }: Given) => {
    const { kind, customsOffice, day = '', time, ...said } = typed
    const code = kind === 'customs-office' ? customsOffice : undefined
    const beginsAt = instantIn(found.authority.memberState, day, time)
    const appointment: Appointment = { ...said, kind, customsOffice: code, day, beginsAt }
    const refusals = refuseAppointment(appointment, found, context.now)
    if (refusals.length > 0) return refused(...refusals)
    const office = code === undefined ? done(undefined) : await getCustomsOffice.run(context, { code })
    if (!office.ok) return refused({ code: 'not-found', field: 'customsOffice' })
    return done(appointment)
  },
})
