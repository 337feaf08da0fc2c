import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AccessActor, VisibleState } from '../../../law/access.ts'
import type { DocumentScope, ScopeRow } from '../rules/scope.ts'
import { isMandated } from './mandated.ts'

type Condition = RawBuilder<SqlBool>
type Reader = DocumentScope['reader']

const everybody: Condition = sql<SqlBool>`true`

const ifActing = (id: string | undefined, condition: (id: string) => Condition) =>
  id === undefined ? undefined : condition(id)

const givenTo = (operatorId: string) =>
  sql<SqlBool>`exists (select from document_access where document_id = document.id
    and relation = 'subsequent holder' and operator_id = ${operatorId} and ended_at is null)`

/** Whether the reader stands in a relation to the row of `document`; undefined where that cannot be. */
const stands: Readonly<Record<AccessActor, (reader: Reader) => Condition | undefined>> = {
  holder: ({ operatorId }) => ifActing(operatorId, id => sql<SqlBool>`document.operator_id = ${id}`),
  representative: reader => ifActing(reader.operatorId, id => isMandated(reader, id)),
  'subsequent holder': ({ operatorId }) => ifActing(operatorId, givenTo),
  'handling authority': ({ authorityId }) =>
    ifActing(authorityId, id => sql<SqlBool>`document.authority_id = ${id}`),
  'home authority': ({ authorityId }) =>
    ifActing(
      authorityId,
      // With "exists" the planner would read all operators of the authority before it looks at a few documents.
      id => sql<SqlBool>`(select true from operator_activity
        where operator_id = document.operator_id and authority_id = ${id} limit 1)`,
    ),
  'former authority': ({ authorityId }) =>
    ifActing(
      authorityId,
      id => sql<SqlBool>`exists (select from document_access where document_id = document.id
        and relation = 'former authority' and authority_id = ${id} and ended_at is null)`,
    ),
  'other authority': () => everybody,
  customs: () => everybody,
  Commission: () => everybody,
  stranger: () => undefined,
}

/**
 * The conditions on a row of `document`, any of which shows it to its reader; none where nothing is shown. Lists ask each
 * by itself, so that it can walk along its index. A relation that shows no more than another one of everybody is left out.
 */
export function scopeConditions({ reader, rows }: DocumentScope): readonly Condition[] {
  const relations = [...new Set(rows.map(row => row.relation))]
  const open = rows.filter(row => stands[row.relation](reader) === everybody)
  return relations.flatMap(relation => {
    const stand = stands[relation](reader)
    const own = rows.filter(row => row.relation === relation)
    const shown = stand === everybody ? own : own.flatMap(row => notAmong(open, row))
    if (stand === undefined) return []
    return wholeAndPart(shown).map(each => sql<SqlBool>`(${stand} and ${inStates(each)})`)
  })
}

/** What is shown whatever its sub-state lies in another index than the few sub-states that are shown of the rest. */
function wholeAndPart(rows: readonly ScopeRow[]): readonly (readonly ScopeRow[])[] {
  const only = (isWhole: boolean) =>
    rows.flatMap(row => {
      const states = row.states.filter(({ subStates }) => (subStates === 'any') === isWhole)
      return states.length === 0 ? [] : { ...row, states }
    })
  return [only(true), only(false)].filter(each => each.length > 0)
}

/** Whether a row of `document` is shown to its reader. */
export function isInScope(scope: DocumentScope): Condition {
  const conditions = scopeConditions(scope)
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}

function notAmong(open: readonly ScopeRow[], row: ScopeRow): readonly ScopeRow[] {
  const seen = open.filter(({ type }) => type === row.type).flatMap(({ states }) => states)
  const states = row.states.filter(
    ({ status }) => !seen.some(state => state.status === status && state.subStates === 'any'),
  )
  return states.length === 0 ? [] : [{ ...row, states }]
}

// Written as literals: the planner uses an index of part of the table only where it sees the statuses.
function inStates(rows: readonly ScopeRow[]): Condition {
  const each = rows.flatMap(({ type, states }) => {
    const whole = states.flatMap(({ status, subStates }) => (subStates === 'any' ? sql.lit(status) : []))
    const ofType = sql`document.type = ${sql.lit(type)}`
    return [
      ...(whole.length === 0 ? [] : [sql`(${ofType} and document.status in (${sql.join(whole)}))`]),
      ...states.flatMap(state =>
        state.subStates === 'any' ? [] : sql`(${ofType} and ${inSubStates(state)})`,
      ),
    ]
  })
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}

function inSubStates({ status, subStates }: VisibleState): RawBuilder<unknown> {
  const all = subStates === 'any' ? [] : subStates
  const among = all.map(subState =>
    subState === null ? sql`document.sub_state is null` : sql`document.sub_state = ${sql.lit(subState)}`,
  )
  return sql`document.status = ${sql.lit(status)} and (${sql.join(among, sql` or `)})`
}
