import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/connect.ts'
import type { Fixed } from '../../platform/database/tables.ts'
import type { Authority, CustomsOffice } from './types.ts'

/** The tables of this feature. */
export type AuthorityTables = {
  authority: {
    id: Fixed<string>
    code: string
    member_state: string
    name: string
    english_name: string
    level: 'central' | 'regional' | 'local'
    confirmed: boolean
    active: boolean
  }
  customs_office: {
    code: string
    member_state: string
    name: string
    active: boolean
    is_evaluation_data: boolean
  }
}

function authorities(db: Queryable) {
  return db
    .withTables<AuthorityTables>()
    .selectFrom('authority')
    .select([
      'id',
      'code',
      'member_state as memberState',
      'name',
      'english_name as englishName',
      'level',
      'confirmed as isConfirmed',
    ])
    .where('active', '=', true)
    .orderBy('member_state')
    .orderBy('code')
}

function offices(db: Queryable) {
  return db
    .withTables<AuthorityTables>()
    .selectFrom('customs_office')
    .select(['code', 'member_state as memberState', 'name', 'is_evaluation_data as isEvaluationData'])
    .where('active', '=', true)
    .orderBy('name')
}

export function listCentralAuthorities(db: Queryable): Promise<readonly Authority[]> {
  return authorities(db).where('level', '=', 'central').execute()
}

export function listAuthoritiesOf(db: Queryable, memberState: string): Promise<readonly Authority[]> {
  return authorities(db).where('member_state', '=', memberState).execute()
}

export function findAuthority(db: Queryable, id: string): Promise<Authority | undefined> {
  return authorities(db).where('id', '=', id).executeTakeFirst()
}

export function findCentralAuthority(db: Queryable, memberState: string): Promise<Authority | undefined> {
  return authorities(db).where('id', '=', sql<string>`central_authority(${memberState})`).executeTakeFirst()
}

export function findResponsible(
  db: Queryable,
  place: { country: string; postalCode: string },
): Promise<Authority | undefined> {
  return authorities(db)
    .where('id', '=', sql<string>`responsible_authority(${place.country}, ${place.postalCode})`)
    .executeTakeFirst()
}

export function listOffices(db: Queryable, memberState: string): Promise<readonly CustomsOffice[]> {
  return offices(db).where('member_state', '=', memberState).execute()
}

export function findOffice(db: Queryable, code: string): Promise<CustomsOffice | undefined> {
  return offices(db).where('code', '=', code).executeTakeFirst()
}
