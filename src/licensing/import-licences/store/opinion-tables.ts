import type { Flag, Status } from '../../../law/life-cycles.ts'
import type { Queryable } from '../../../platform/database/connect.ts'
import type { Fixed, Json } from '../../../platform/database/tables.ts'
import type { AskedKind, ShownToAsked, Side } from '../expertise/types.ts'

type OwnTables = {
  opinion: {
    id: Fixed<string>
    document_id: Fixed<string>
    authority_id: Fixed<string>
    number: Fixed<number>
    asked: Fixed<AskedKind>
    expert_name: Fixed<string | null>
    expert_email: Fixed<string | null>
    expert_language: Fixed<string | null>
    asked_authority_id: Fixed<string | null>
    asked_office: Fixed<string | null>
    question: Fixed<string>
    wished_on: Fixed<string | null>
    shown: Json<ShownToAsked>
    asked_at: Fixed<Date>
    asked_by: Fixed<string>
    asked_by_name: Fixed<string>
    expires_at: Fixed<Date | null>
    secret_digest: string | null
    accepted_at: Date | null
    account_id: string | null
    declared_at: Date | null
    given_at: Date | null
    given_by: string | null
    given_by_name: string | null
    declined_at: Date | null
    declined_by: string | null
    declined_by_name: string | null
    declined_reason: string | null
    taken_back_at: Date | null
    taken_back_by: string | null
    taken_back_reason: string | null
  }
  opinion_message: {
    id: Fixed<string>
    opinion_id: Fixed<string>
    document_id: Fixed<string>
    side: Fixed<Side>
    is_opinion: Fixed<boolean>
    text: Fixed<string>
    at: Fixed<Date>
    by: Fixed<string>
    by_name: Fixed<string>
    file: Fixed<string | null>
    media_type: Fixed<string | null>
    bytes: Fixed<number | null>
    name: Fixed<string | null>
  }
}

/** Of other features what is joined: authorities, offices, documents, and the roles of people. */
type JoinedTables = {
  authority: { id: string; name: string; member_state: string }
  customs_office: { code: string; name: string }
  document: {
    id: string
    number: string
    operator_id: string
    authority_id: string | null
    status: Status
    flags: readonly Flag[]
  }
  user_role: {
    account_id: string
    operator_id: string | null
    authority_id: string | null
    status: string
  }
}

/** The tables of opinions, and those that they join. */
export const tables = (db: Queryable) => db.withTables<OwnTables & JoinedTables>()
