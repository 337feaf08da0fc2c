import { sql } from 'kysely'
import { operatorIds } from '../../documents/lists/testing/people.ts'
import { performStep } from '../../roles/testing/perform-step.ts'
import { receiveApplication } from '../cases/steps/receive-application.ts'
import type { LicenceWorld } from './licence-world.ts'

/** An application for two goods, signed and received. */
export interface InsertedApplication {
  readonly id: string
  readonly goods: readonly [string, string]
}

/** What a test says of an application; the rest is the same for all. */
export interface ApplicationWish {
  readonly n: number
  readonly authorityId?: string
  /** Of the holder; ISO alpha-2. */
  readonly country?: string
  /** Box I.10: of an earlier application. */
  readonly earlierNumber?: string
  /** The account that made and signed it. */
  readonly account?: string
}

const idOf = (kind: string, n: number) => `01900000-0000-7000-${kind}-${String(n).padStart(12, '0')}`

/** Inserts a signed application with a photograph and a paper, and lets the authority receive it. */
export async function insertApplication(
  world: LicenceWorld,
  { n, authorityId = world.authorities.DK, country = 'DK', account = 'holder', ...wish }: ApplicationWish,
): Promise<InsertedApplication> {
  const id = idOf('8100', n)
  const goods = [idOf('8200', n), idOf('8300', n)] as const
  const db = world.database.kysely
  const now = world.clock.now()
  const holder = JSON.stringify({ name: 'Galleri Havnegade ApS', country, eori: 'DK12345678' })
  const signer = {
    account,
    givenName: 'Anna',
    familyName: 'Holm',
    organisation: 'Galleri Havnegade ApS',
  }
  const signature = JSON.stringify({ ...signer, signedAt: now.toISOString(), digest: `digest-${n}` })
  const content = JSON.stringify({ ...{ countryOfImport: 'DK', documentLanguage: 'da' }, ...wish })
  const number = `ICGL.DK.2026.${String(n).padStart(7, '0')}`
  await db.transaction().execute(async open => {
    await sql`insert into document (id, type, number, operator_id, status, status_at, version, step_versions, content,
        created_by, created_at, changed_at, title, object_numbers, categories, holder_name, search_words,
        country_of_import, language, holder, signature, signed_at, check_code, sealed_file)
      values (${id}, 'ICG-L', ${number}, ${operatorIds.firm}, 'SUBMITTED_FOR_DECISION', ${now}, 1, '{}',
        ${content}::jsonb, ${`account:${account}`}, ${now}, ${now}, 'Marble torso',
        array['CGO.DK.2027.0000001'], '{c}', 'Galleri Havnegade ApS', string_to_array(lower(${number}), '.'), 'DK', 'da',
        ${holder}::jsonb, ${signature}::jsonb, ${now}, 'K7M2P-9QXR4', 'sealed')`.execute(open)
    for (const [index, good] of goods.entries()) await insertGood(open, { id, good, index, now })
  })
  const input = { documentId: id, authorityId }
  const received = await performStep(world.workplace, receiveApplication, {
    actor: world.as('holder'),
    input,
  })
  if (!received.ok) throw new Error(JSON.stringify(received.refusals))
  return { id, goods }
}

interface InsertedGood {
  readonly id: string
  readonly good: string
  readonly index: number
  readonly now: Date
}

async function insertGood(open: LicenceWorld['database']['kysely'], { id, good, index, now }: InsertedGood) {
  const details = JSON.stringify({ category: 'c', title: index === 0 ? 'Torso' : 'Relief' })
  const object = `CGO.DK.2027.${good.slice(-6)}${index}`
  await sql`insert into cultural_good (id, document_id, position, operator_id, object_number, details, created_at)
    values (${good}, ${id}, ${index + 1}, ${operatorIds.firm}, ${object}, ${details}::jsonb, ${now})`.execute(
    open,
  )
  await sql`insert into supporting_document (id, good_id, type, file, media_type, bytes, name, created_at)
    values (gen_random_uuid(), ${good}, 'INVOICE', 'paper', 'application/pdf', 1, 'a.pdf', ${now})`.execute(
    open,
  )
  await sql`update cultural_good set frozen_at = ${now} where id = ${good}`.execute(open)
}
