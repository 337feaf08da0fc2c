import type { ApplicationEvent } from '../../../law/deadlines.ts'
import { dayIn } from '../../../law/time-zones.ts'
import type { InformationRequest, Receipt } from '../types.ts'

type Asked = Pick<InformationRequest, 'id' | 'sentAt' | 'answeredAt' | 'takenBackAt'>

interface Happened {
  readonly at: Date
  readonly event: ApplicationEvent
}

/**
 * What starts and stops the clocks of an application, in order of time; days are those at the seat of the authority that
 * decides (Default 55).
 */
export function clockEvents(
  receipts: readonly Receipt[],
  requests: readonly Asked[],
  country: string,
): readonly ApplicationEvent[] {
  const date = (at: Date) => dayIn(country, at)
  const happened: readonly Happened[] = [
    ...receipts.map(({ kind, at }) => ({ at, event: { kind, date: date(at) } })),
    ...requests.flatMap(request => ofRequest(request, date)),
  ]
  return happened.toSorted((one, other) => one.at.getTime() - other.at.getTime()).map(({ event }) => event)
}

function ofRequest(request: Asked, date: (at: Date) => string): readonly Happened[] {
  const { id, sentAt, answeredAt, takenBackAt } = request
  const told = (kind: 'information-requested' | 'information-submitted' | 'request-taken-back', at?: Date) =>
    at === undefined ? [] : [{ at, event: { kind, request: id, date: date(at) } }]
  return [
    ...told('information-requested', sentAt),
    ...told('information-submitted', answeredAt),
    ...told('request-taken-back', takenBackAt),
  ]
}

/** Whether a request waits for its answer. */
export function isOpenRequest(
  request: Pick<InformationRequest, 'answeredAt' | 'takenBackAt' | 'lapsedAt'>,
): boolean {
  const { answeredAt, takenBackAt, lapsedAt } = request
  return answeredAt === undefined && takenBackAt === undefined && lapsedAt === undefined
}
