import type { Queryable } from '../../../../platform/database/connect.ts'
import type { Fixed } from '../../../../platform/database/tables.ts'
import type { RequestPurpose, RequestStatus } from '../types.ts'

export type QuestionTables = {
  phone_request: PhoneRequestTable
}

export interface PhoneRequestTable {
  id: Fixed<string>
  account_id: Fixed<string>
  attempt_id: Fixed<string>
  purpose: Fixed<RequestPurpose>
  number: Fixed<string>
  nonce: Fixed<string>
  status: RequestStatus
  application: Fixed<string | null>
  browser: Fixed<string>
  address: Fixed<string>
  device_id: string | null
  created_at: Fixed<Date>
  expires_at: Fixed<Date>
  answered_at: Date | null
}

/** The table of the questions to phones. */
export const tables = (db: Queryable) => db.withTables<QuestionTables>()
