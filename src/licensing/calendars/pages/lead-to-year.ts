import type { FastifyReply } from 'fastify'
import { leadTo } from '../../../platform/http/respond.ts'
import type { CalendarEventType } from '../types.ts'

interface Changed {
  readonly country: string
  readonly date: string
  readonly done: CalendarEventType
}

export function leadToYear(reply: FastifyReply, { country, date, done }: Changed) {
  return leadTo(reply, `/calendars/${country}?year=${date.slice(0, 4)}&done=${done}`)
}
