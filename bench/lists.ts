import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { must } from '../scripts/faults/must.ts'
import { openPerson } from '../scripts/faults/open-person.ts'
import { startPostgres } from '../scripts/postgres-for-tests.ts'
import { listDocuments } from '../src/licensing/documents/lists/actions/list-documents.ts'
import { perform } from '../src/platform/perform.ts'
import { type Bench, interleave, type Report, timeOf } from './frame.ts'
import { fillDocuments, rawFirstPage } from './parts/fill-documents.ts'
import { openOnServer } from './parts/open-on-server.ts'

const SMALL = 10_000
const LARGE = 1_000_000
const ROUNDS = 15

type Input = Parameters<typeof listDocuments.run>[1]

/** The list of a holder of very many documents, who owns half of them: first page, deep page and search. */
export const lists: Bench = {
  name: 'lists',
  run: async report => {
    const postgres = await startPostgres()
    const small = await openFilled(postgres.url, SMALL)
    const large = await openFilled(postgres.url, LARGE)
    const questions = {
      'first page': () => ({}),
      'deep page': (filled: Filled) => ({ cursor: filled.deep }),
      'search of one': (filled: Filled) => ({ search: `ref${Math.floor(filled.count / 2)}` }),
      'search of a number': (filled: Filled) => ({
        search: `ICGS.DK.2025.${String(filled.count / 2).padStart(7, '0')}`,
      }),
      'search of a tenth': () => ({ search: 'amphora' }),
    } satisfies Record<string, (filled: Filled) => Partial<Input>>
    for (const [name, question] of Object.entries(questions)) {
      const times = await interleave(ROUNDS, {
        small: () => timeOf(() => small.list(question(small))),
        large: () => timeOf(() => large.list(question(large))),
      })
      const against = { what: `${SMALL} documents`, value: times.small }
      report({ name: `${name} at ${LARGE} documents`, value: times.large, unit: 'ms', against })
    }
    await compareWithRawQuery(report, large)
    for (const { closables } of [small, large]) for (const one of closables) await one.close()
    await postgres.stop()
  },
}

async function compareWithRawQuery(report: Report, large: Filled): Promise<void> {
  const client = new pg.Client({ connectionString: large.url })
  await client.connect()
  const times = await interleave(ROUNDS, {
    page: () => timeOf(() => large.list({})),
    raw: () => timeOf(() => client.query(rawFirstPage, [large.operatorId])),
  })
  await client.end()
  const against = { what: 'its bare SQL', value: times.raw }
  report({ name: `first page at ${LARGE} documents`, value: times.page, unit: 'ms', against })
}

async function openFilled(server: string, count: number) {
  const { workplace, closables, url } = await openOnServer(server, `lists_${randomUUID().slice(0, 8)}`)
  const role = { kind: 'holder', eori: 'DK12345674' } as const
  const other = { kind: 'holder', eori: 'DK23456784' } as const
  const holder = await openPerson(workplace, { accountId: 'nbench22', role })
  const stranger = await openPerson(workplace, { accountId: 'nbench33', role: other })
  const operatorId = holder.role?.operatorId ?? ''
  const operators = [operatorId, stranger.role?.operatorId ?? '']
  const deep = await fillDocuments(workplace.database.kysely, { operators, count })
  const list = async (input: Partial<Input>) => {
    const { documents } = must(await perform(workplace, listDocuments, { actor: holder, input }))
    if (documents.length === 0) throw new Error(`nothing found by ${JSON.stringify(input)}`)
  }
  return { list, closables, url, operatorId, count, deep }
}

type Filled = Awaited<ReturnType<typeof openFilled>>
