import { randomUUID } from 'node:crypto'
import { startPostgres } from '../scripts/postgres-for-tests.ts'
import type { Bench, Figure, Report } from './frame.ts'
import { judgePapers } from './parts/judge-papers.ts'
import {
  draftApplication,
  enter,
  type LicenceTown,
  openLicencePeople,
  prepare,
  sealPrepared,
  submit,
} from './parts/licence-people.ts'
import { type Cost, costOf } from './parts/machine-time.ts'
import { applicationOf, residentOf } from './parts/memory.ts'
import { openOnServer } from './parts/open-on-server.ts'

const GOODS = 10
const ROUNDS = 10
const PAGE_LIMIT = 100
const SUBMISSION_LIMIT = 400
const DECISION_LIMIT = 1_000
const WARM = 100
const MANY = 1_000

/** An application of ten goods and forty pictures from its forms to the sealed licence; then a thousand small ones. */
export const licences: Bench = {
  name: 'licences',
  run: async report => {
    const postgres = await startPostgres()
    const { workplace, pages, closables } = await openOnServer(
      postgres.url,
      `licences_${randomUUID().slice(0, 8)}`,
    )
    const town = { workplace, people: await openLicencePeople(workplace) }
    const holder = await enter(pages, town, town.people.holder)
    const officer = await enter(pages, town, town.people.officer)
    const head = await enter(pages, town, town.people.head)
    // As a server that has been running: everything is compiled.
    await decideOne(town, 2)
    const id = await draftApplication(town, GOODS)
    const good =
      /goods\/([\w-]{36})\/good/.exec((await holder.get(`/import-licences/${id}/goods`)).body)?.[1] ?? ''
    await measurePages(report, holder, draftPages(id, good))
    report(limited('submission', await costOf(1, () => submit(town, id)), SUBMISSION_LIMIT))
    await measurePages(report, holder, [`/import-licences/${id}`, `/import-licences/${id}/case`])
    await measurePages(report, officer, casePages(id))
    await prepare(town, id)
    await measurePages(report, head, [`/cases/${id}`, `/cases/${id}/seal`])
    report(
      limited(
        'decision with three signatures',
        await costOf(1, () => sealPrepared(town, id)),
        DECISION_LIMIT,
      ),
    )
    await measurePages(report, holder, [`/import-licences/${id}`])
    await reportJudgement(report, town, id)
    await decideMany(report, town)
    for (const one of closables) await one.close()
    await postgres.stop()
  },
}

const draftPages = (id: string, good: string) =>
  [
    ...['import', 'goods', `goods/${good}/good`, `goods/${good}/photographs`, `goods/${good}/evidence`],
    ...['provenance', 'summary', 'sign'],
  ].map(page => `/import-licences/${id}/${page}`)

const casePages = (id: string) => ['', '/decision', '/request'].map(page => `/cases/${id}${page}`)

type Reader = Awaited<ReturnType<typeof enter>>

async function measurePages(report: Report, reader: Reader, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const ask = async () => {
      const { statusCode } = await reader.get(path)
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`)
    }
    await ask()
    report(limited(path.replaceAll(/[\w-]{36}/g, ':id'), await costOf(ROUNDS, ask), PAGE_LIMIT))
  }
}

function limited(name: string, { worked, waited }: Cost, value: number): Figure {
  return {
    ...{ name: `${name} (${Math.round(waited)} ms from beginning to end)`, value: worked, unit: 'ms' },
    against: { what: 'limit', value },
  }
}

async function reportJudgement(report: Report, { workplace }: LicenceTown, id: string): Promise<void> {
  const judged = await judgePapers(workplace, id)
  if (judged === undefined) return
  const { papers, signatures, valid } = judged
  const against = { what: 'seals', value: signatures }
  report({ name: `pdfsig of ${papers} papers: valid seals`, value: valid, unit: 'seals', against })
}

async function decideOne(town: LicenceTown, goods: number): Promise<void> {
  const id = await draftApplication(town, goods)
  await submit(town, id)
  await prepare(town, id)
  await sealPrepared(town, id)
}

/** A thousand licences in a row: what the application holds with the processes that decode and typeset for it. */
async function decideMany(report: Report, town: LicenceTown): Promise<void> {
  const held = () => applicationOf(process.pid).reduce((sum, pid) => sum + residentOf(pid), 0)
  for (let count = 0; count < WARM; count += 1) await decideOne(town, 1)
  const warm = held()
  for (let count = WARM; count < MANY; count += 1) await decideOne(town, 1)
  const against = { what: `after ${WARM}`, value: warm }
  report({ name: `memory after ${MANY} licences`, value: held(), unit: 'MB', against })
}
