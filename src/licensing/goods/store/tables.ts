import type { Queryable } from '../../../platform/database/connect.ts'
import type { GoodsTables } from '../types.ts'

export const tables = (db: Queryable) => db.withTables<GoodsTables>()
