import { z } from 'zod'
import { formed, optionalDate, optionalText, recordId, text } from '../../../platform/fields.ts'
import { inspectionDays } from './rules.ts'
import { inspectionKinds } from './types.ts'

/** When, where and how goods are inspected, as an input has it; the time is that at the seat of the authority. */
export const appointmentFields = {
  kind: z.enum(inspectionKinds, 'required'),
  customsOffice: optionalText(8),
  place: optionalText(300),
  day: optionalDate(inspectionDays).refine(day => day !== undefined, 'required'),
  time: formed(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
  goods: z.array(recordId).default([]),
  attendees: text(500),
}

/** What those fields hold. */
export type AppointmentInput = z.output<z.ZodObject<typeof appointmentFields>>
