import { type DecodingWorker, type Performed, startWorker, type Work } from './start-worker.ts'

/** Workers that are started when they are needed, and used again. */
export interface Crew {
  perform(work: Work): Promise<Performed>
  /** Ends those at work, too. */
  close(): void
}

/** Workers on a module; one that was idle for so many milliseconds ends, and its memory goes back. */
export function createCrew(module: string, idleFor: number): Crew {
  const all = new Set<DecodingWorker>()
  const idle = new Map<DecodingWorker, NodeJS.Timeout>()
  const end = (worker: DecodingWorker) => {
    idle.delete(worker)
    all.delete(worker)
    worker.end()
  }
  const takeIdle = () => {
    for (const [worker, timer] of idle) {
      clearTimeout(timer)
      idle.delete(worker)
      if (worker.isAlive()) return worker
      end(worker)
    }
    return undefined
  }
  return {
    perform: async work => {
      const worker = takeIdle() ?? (await startWorker(module))
      all.add(worker)
      const performed = await worker.perform(work)
      if (worker.isAlive()) idle.set(worker, setTimeout(end, idleFor, worker).unref())
      else end(worker)
      return performed
    },
    close: () => {
      for (const worker of all) end(worker)
    },
  }
}
