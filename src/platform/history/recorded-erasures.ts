import { z } from 'zod'
import type { Queryable } from '../database/connect.ts'

const stored = z.union([
  z.object({ record: z.object({ type: z.string(), id: z.string() }) }),
  z.object({ before: z.iso.datetime() }),
  z.object({ earlier: z.array(z.tuple([z.number(), z.number()])), kept: z.string() }),
])

interface EventPlace {
  readonly seq: number
  readonly at: Date
  readonly record_type: string
  readonly record_id: string
  readonly erases: object | null
}

/** The erasures that stand in a history as events. */
export interface RecordedErasures {
  /** Whether one of them erases the event. */
  cover(event: EventPlace): boolean
  /** The digest of what stays of the events of format 1, by the event that bound it. */
  earlierKept(seq: number): string | undefined
}

/** Reads every event that erases others; what they say is bound by the chain, which the caller checks. */
export async function readErasures(database: Queryable): Promise<RecordedErasures> {
  const rows = await database
    .selectFrom('event')
    .select(['seq', 'erases'])
    .where('erases', 'is not', null)
    .where('format', '=', 2)
    .orderBy('seq')
    .execute()
  const records = new Map<string, number>()
  const instants: { seq: number; before: Date }[] = []
  const ranges: (readonly [number, number])[] = []
  const kept = new Map<number, string>()
  for (const { seq, erases } of rows) {
    const { data } = stored.safeParse(erases)
    if (data === undefined) continue
    if ('record' in data) records.set(keyOf(data.record.type, data.record.id), seq)
    else if ('before' in data) instants.unshift({ seq, before: new Date(data.before) })
    else {
      ranges.push(...data.earlier)
      kept.set(seq, data.kept)
    }
  }
  return {
    cover: ({ seq, at, record_type, record_id, erases }) =>
      erases === null &&
      (seq < (records.get(keyOf(record_type, record_id)) ?? 0) ||
        instants.some(one => seq < one.seq && at < one.before) ||
        ranges.some(([first, last]) => first <= seq && seq <= last)),
    earlierKept: seq => kept.get(seq),
  }
}

function keyOf(type: string, id: string): string {
  return JSON.stringify([type, id])
}
