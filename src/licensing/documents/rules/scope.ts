import { type AccessActor, type VisibleState, visibleStates } from '../../../law/access.ts'
import { type DocumentType, documentTypes } from '../../../law/annex.ts'
import { type Actor, type Standing, standingOf } from '../../actor.ts'

/** In which states documents of a type are seen by whoever stands in a relation to them. */
export interface ScopeRow {
  readonly relation: AccessActor
  readonly type: DocumentType
  readonly states: readonly VisibleState[]
}

/** Which documents a reader sees; none, where there are no rows. */
export interface DocumentScope {
  /** For whom the reader acts: what makes the relation to a document. */
  readonly reader: {
    readonly operatorId?: string | undefined
    readonly authorityId?: string | undefined
    /** Mandates are valid at an instant. */
    readonly now: Date
  }
  readonly rows: readonly ScopeRow[]
}

/** In which relations to documents somebody may stand. */
const relationsOf = {
  anonymous: [],
  clock: [],
  newcomer: [],
  holder: ['holder', 'representative', 'subsequent holder'],
  'authority-officer': ['handling authority', 'home authority', 'former authority', 'other authority'],
  'customs-officer': ['customs'],
  'system-administrator': [],
} as const satisfies Record<Standing, readonly AccessActor[]>

/** What those relations show of all types. A deleted draft is seen by nobody. Source: IR 19, by way of law/access.ts. */
export function scopeRows(relations: readonly AccessActor[]): readonly ScopeRow[] {
  return relations.flatMap(relation =>
    documentTypes.flatMap(type => {
      const states = visibleStates(relation, type, true).filter(({ status }) => status !== 'DELETED')
      return states.length === 0 ? [] : { relation, type, states }
    }),
  )
}

/** Which documents an actor sees at an instant (IR 19). */
export function documentScope(actor: Actor, now: Date): DocumentScope {
  const role = actor.kind === 'person' ? actor.role : undefined
  const { operatorId, authorityId } = role ?? {}
  return { reader: { operatorId, authorityId, now }, rows: scopeRows(relationsOf[standingOf(actor)]) }
}
