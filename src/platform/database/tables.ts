import type { ColumnType, JSONColumnType } from 'kysely'

/** A column written once, when the row is made. */
export type Fixed<T> = ColumnType<T, T, never>

/** A column of JSON, read as `T`, written as text by `json()`. */
export type Json<T extends object> = JSONColumnType<T>

/** The tables every application has. */
export interface PlatformTables {
  event: EventTable
  event_head: EventHeadTable
  performed_action: PerformedActionTable
  history_stamp: HistoryStampTable
}

/** The history: one row an event, chained by hashes, see events.ts. */
export interface EventTable {
  seq: Fixed<number>
  at: Fixed<Date>
  action: Fixed<string>
  type: Fixed<string>
  actor: string | null
  record_type: Fixed<string>
  record_id: Fixed<string>
  reason: string | null
  data: Json<object> | null
  salt: Uint8Array | null
  /** Of what may be erased; in format 1 of everything. */
  content_digest: Fixed<Uint8Array>
  previous: Fixed<Uint8Array>
  hash: Fixed<Uint8Array>
  format: Fixed<number>
  erases: Json<object> | null
}

/** The end of the chain; its single row is locked by whoever appends. */
export interface EventHeadTable {
  single: Fixed<boolean>
  seq: number
  hash: Uint8Array
}

/** Time stamps over hashes of events; never changed. */
export interface HistoryStampTable {
  seq: Fixed<number>
  hash: Fixed<Uint8Array>
  token: Fixed<Uint8Array>
  stamped_at: Fixed<Date>
}

/** Outcomes by idempotency key, so that a form sent twice acts once. */
export interface PerformedActionTable {
  key: Fixed<string>
  actor: Fixed<string>
  action: Fixed<string>
  at: Fixed<Date>
  value: Json<{ value: unknown }> | null
}
