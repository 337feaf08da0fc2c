import type { Log } from './log.ts'
import { tellFault } from './told-fault.ts'

/** Something that everything here depends on, and that may be away. */
export interface Outage {
  /** Takes note of a fault; true where it says that it is away, which the log then tells once and not for every fault. */
  note(fault: unknown): boolean
  /** Whether a fault was noted as such a one. */
  caused(fault: unknown): boolean
  /** Stops looking whether it is back. */
  close(): void
}

/** For what cannot be away. */
export const noOutage: Outage = { note: () => false, caused: () => false, close: () => undefined }

/** What comes of some work; its fault is noted before it goes on its way. */
export function heed<T>(outage: Outage, work: Promise<T>): Promise<T> {
  return work.catch(fault => {
    outage.note(fault)
    throw fault
  })
}

/** What is watched. */
export interface OutageOptions {
  readonly log: Log
  /** As in 'the database'. */
  readonly what: string
  readonly recognises: (fault: unknown) => boolean
  /** Resolves with true when it is there again; may reject. */
  readonly isBack: () => Promise<boolean>
  readonly waits?: typeof usualWaits
}

/** Milliseconds: between two looks whether it is back, between two lines while it is away, and how long faults may still come after it. */
const usualWaits = { look: 2_000, line: 60_000, late: 30_000 }

interface Course {
  readonly since: number
  /** Nothing was written of it yet, as the fault may be a late one of the outage before. */
  isUntold: boolean
  toldAt: number
  faults: number
}

/** Writes one line when it begins, one a minute with the number of faults, and one when it is over. */
export function watchOutage({ log, what, waits = usualWaits, ...watched }: OutageOptions): Outage {
  const noted = new WeakSet<object>()
  let course: Course | undefined
  let endedAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  const tell = (line: string, { since, faults }: Course, reason?: string) => {
    const seconds = Math.round((performance.now() - since) / 1000)
    log.error({ seconds, faults, ...(reason === undefined ? {} : { reason }) }, `${what} ${line}`)
  }

  async function look(under: Course): Promise<void> {
    const isBack = await watched.isBack().catch(() => false)
    if (course !== under) return
    if (isBack) return end(under)
    const isDue = under.isUntold || performance.now() - under.toldAt >= waits.line
    if (isDue) tell(under.isUntold ? 'is away' : 'is still away', under)
    if (isDue) Object.assign(under, { isUntold: false, toldAt: performance.now() })
    lookLater(under)
  }

  function lookLater(under: Course): void {
    timer = setTimeout(() => void look(under), waits.look).unref()
  }

  function end(under: Course): void {
    if (!under.isUntold) tell('is back', under)
    course = undefined
    endedAt = performance.now()
  }

  function begin(fault: unknown): Course {
    const now = performance.now()
    const begun = { since: now, toldAt: now, faults: 0, isUntold: now - endedAt < waits.late }
    const { code, message } = tellFault(fault)
    if (!begun.isUntold) tell('is away', begun, code || message)
    lookLater(begun)
    return begun
  }

  return {
    note: fault => {
      if (!watched.recognises(fault)) return false
      if (typeof fault === 'object' && fault !== null) noted.add(fault)
      course ??= begin(fault)
      course.faults += 1
      return true
    },
    caused: fault => typeof fault === 'object' && fault !== null && noted.has(fault),
    close: () => clearTimeout(timer),
  }
}
