import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, median, type Report } from './frame.ts'
import { memoryOfChildren } from './parts/memory.ts'
import { startAsPeopleDo } from './parts/start-as-people-do.ts'

const ROUNDS = 3
const START_LIMIT = 5000
const REQUESTS = 500

/** `npm start` on a folder that was used before, until it says `ready`; and the memory of its processes. */
export const start: Bench = {
  name: 'start',
  run: async report => {
    const folder = mkdtempSync(join(tmpdir(), 'kulturport-bench-'))
    await (await startAsPeopleDo(folder)).stop()
    const times: number[] = []
    for (let round = 1; round <= ROUNDS; round += 1) {
      const system = await startAsPeopleDo(folder)
      times.push(system.milliseconds)
      if (round === ROUNDS) await weighProcesses(report, system)
      await system.stop()
    }
    const limit = { what: 'limit', value: START_LIMIT }
    report({ name: 'npm start until ready', value: median(times), unit: 'ms', against: limit })
    rmSync(folder, { recursive: true, force: true })
  },
}

type System = Awaited<ReturnType<typeof startAsPeopleDo>>

async function weighProcesses(report: Report, { pid, licensing, identity }: System): Promise<void> {
  const before = memoryOfChildren(pid)
  for (let count = 0; count < REQUESTS; count += 1) {
    await (await fetch(`${licensing}/`)).text()
    await (await fetch(`${identity}/sign-in`)).text()
  }
  const after = memoryOfChildren(pid)
  for (const { name, megabytes } of after) {
    const value = before.find(one => one.name === name)?.megabytes ?? Number.NaN
    const figure = { name: `memory of ${name} after ${REQUESTS} requests`, value: megabytes, unit: 'MB' }
    report({ ...figure, against: { what: 'after the start', value } })
  }
}
