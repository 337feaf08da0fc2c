import { attackEveryRoute } from '../e2e/routes/attack-every-route.ts'
import { email } from '../src/platform/fields.ts'
import { type Bench, type Figure, type Report, timeOf } from './frame.ts'
import { openDoors, sendThrough } from './parts/hostile-doors.ts'
import { hostileFiles } from './parts/hostile-files.ts'
import { sendEndlessForm, sendHashing, trickle } from './parts/hostile-floods.ts'
import { type Served, serve } from './parts/serve.ts'
import { type Felt, watchProcess } from './parts/watch-process.ts'

const ANSWER_LIMIT = 3_000
const OTHERS_LIMIT = 150
const MEMORY_LIMIT = 200
const AT_ONCE = 100
const PATIENCE = 120_000
const REQUESTS = 10_000
const SLOWEST_LIMIT = 1_000

/** What one stranger, or one account, can do to everybody else. */
export const hostile: Bench = {
  name: 'hostile',
  run: async report => {
    const licensing = await serve('serve-licensing')
    const identity = await serve('serve-identity')
    try {
      await sendFiles(report, licensing)
      await sendForms(report, licensing)
      await sendDots(report)
      await hash(report, identity)
      await trickleBody(report, licensing)
    } finally {
      await licensing.stop()
      await identity.stop()
    }
    await attack(report)
  },
}

function limited(name: string, value: number, [unit, limit]: readonly [string, number]): Figure {
  return { name, value, unit, against: { what: 'limit', value: limit } }
}

/** Files through every door, one after the other. */
async function sendFiles(report: Report, served: Served): Promise<void> {
  const files = await hostileFiles()
  const doors = await openDoors(served)
  // As a server that has been running: what answers everybody is compiled.
  for (let page = 0; page < AT_ONCE; page += 1) {
    await fetch(`${served.address}/check`).then(answer => answer.arrayBuffer())
  }
  for (const door of doors) {
    let slowest = 0
    const felt = await watchProcess(served.pid, `${served.address}/health`, async () => {
      for (const file of files) slowest = Math.max(slowest, await sendThrough(served, door, file))
    })
    report(limited(`${door.name}: slowest of ${files.length} hostile files`, slowest, ['ms', ANSWER_LIMIT]))
    reportFelt(report, door.name, felt)
  }
}

function reportFelt(report: Report, name: string, { p99, rest, peak, after }: Felt): void {
  report(limited(`${name}: p99 of others`, p99, ['ms', OTHERS_LIMIT]))
  report(limited(`${name}: memory above rest`, Math.max(0, peak - rest), ['MB', MEMORY_LIMIT]))
  report({
    name: `${name}: memory afterwards`,
    value: after,
    unit: 'MB',
    against: { what: 'at rest', value: rest },
  })
}

/** A hundred forms of 86 MB at once, without a session. */
async function sendForms(report: Report, served: Served): Promise<void> {
  let accepted = 0
  const felt = await watchProcess(served.pid, `${served.address}/health`, async () => {
    const sent = Array.from({ length: AT_ONCE }, () => sendEndlessForm(served.address, 900, 95_000))
    accepted = (await Promise.all(sent)).filter(status => status >= 200 && status < 400).length
  })
  report(limited(`${AT_ONCE} signed-out forms of 86 MB: accepted`, accepted, ['forms', 0]))
  reportFelt(report, 'signed-out forms', felt)
}

async function sendDots(report: Report): Promise<void> {
  const dots = `a@${'.'.repeat(1_000_000)}@`
  report(limited('1 MB of dots as an e-mail', await timeOf(() => email.safeParse(dots)), ['ms', 20]))
}

/** A hundred requests of one account that hash, at once. */
async function hash(report: Report, served: Served): Promise<void> {
  // As a server that has been running: its pages are compiled.
  for (let page = 0; page < AT_ONCE; page += 1)
    await fetch(`${served.address}/sign-in`).then(answer => answer.arrayBuffer())
  await sendHashing(served)
  let failed = 0
  const felt = await watchProcess(served.pid, `${served.address}/health`, async () => {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => sendHashing(served)))
    failed = answers.filter(status => status === 500).length
  })
  report(limited(`${AT_ONCE} hashing requests of one account: failures`, failed, ['answers', 0]))
  report(limited('hashing: p99 of /health', felt.p99, ['ms', 300]))
}

async function trickleBody(report: Report, served: Served): Promise<void> {
  const milliseconds = await trickle(served.address, PATIENCE)
  report(limited('a trickled body is ended after', milliseconds / 1000, ['s', 60]))
}

/** Generated requests to every route of both applications, as everybody. */
async function attack(report: Report): Promise<void> {
  const seed = Date.now()
  const { requests, findings, slowest } = await attackEveryRoute({ budget: REQUESTS, seed })
  for (const finding of findings) console.log(`seed ${seed}: ${finding}`)
  report(limited(`${requests} generated requests: findings`, findings.length, ['findings', 0]))
  report(limited(`slowest of them, ${slowest.what}`, slowest.milliseconds, ['ms', SLOWEST_LIMIT]))
}
