import type { DocumentType } from './annex.ts'
import type { Citation } from './citations.ts'
import { subStates } from './life-cycle.ts'
import { type LifeCycle, lifeCycles, type Status, type SubState } from './life-cycles.ts'

/** Who looks at a document, in relation to it. */
export type AccessActor =
  | 'holder'
  | 'representative'
  | 'subsequent holder'
  | 'handling authority'
  | 'home authority'
  | 'former authority'
  | 'other authority'
  | 'customs'
  | 'Commission'
  | 'stranger'

/** Stages of a document that access tells apart. */
export type AccessStage = 'draft' | 'undecided' | 'decided' | 'registered'

/** `yes`, `no`, or only what a notification says / only if the holder gave access. */
export type Access = 'yes' | 'no' | 'notification only' | 'if access was given'

/** One row: what an actor sees of a type of document at each stage it can be in. */
export interface AccessRow {
  readonly actor: AccessActor
  readonly draft: Access
  readonly undecided: Access
  readonly decided: Access
  readonly registered: Access
  readonly citation: Citation
}

/**
 * Who sees what. `undecided` and `decided` are licences; `registered` are statements and general descriptions in force.
 * Deleted drafts count as drafts, withdrawn applications as undecided, but a finding that no licence is needed as a
 * decision. Source: IR 19; Default 40.
 */
export const accessRows = [
  {
    actor: 'holder',
    draft: 'yes',
    undecided: 'yes',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 19',
  },
  {
    actor: 'representative',
    draft: 'yes',
    undecided: 'yes',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 19',
  },
  {
    actor: 'subsequent holder',
    draft: 'no',
    undecided: 'no',
    decided: 'if access was given',
    registered: 'if access was given',
    citation: 'IR 19(4)',
  },
  {
    actor: 'handling authority',
    draft: 'no',
    undecided: 'yes',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 19',
  },
  {
    actor: 'home authority',
    draft: 'no',
    undecided: 'notification only',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 9(3)',
  },
  {
    actor: 'former authority',
    draft: 'no',
    undecided: 'notification only',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 9(5)',
  },
  {
    actor: 'other authority',
    draft: 'no',
    undecided: 'no',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 19',
  },
  { actor: 'customs', draft: 'no', undecided: 'no', decided: 'yes', registered: 'yes', citation: 'IR 19' },
  {
    actor: 'Commission',
    draft: 'no',
    undecided: 'yes',
    decided: 'yes',
    registered: 'yes',
    citation: 'IR 14',
  },
  { actor: 'stranger', draft: 'no', undecided: 'no', decided: 'no', registered: 'no', citation: 'IR 19' },
] as const satisfies readonly AccessRow[]

/** All actors of the table. */
export const accessActors: readonly AccessActor[] = accessRows.map(row => row.actor)

/** The stage of a document for access. Source: IR 19 ("on which a decision has been made"). */
export function accessStage(
  documentType: DocumentType,
  status: Status,
  subState?: SubState | null,
): AccessStage {
  if (status === 'DRAFT' || status === 'DELETED') return 'draft'
  if (documentType !== 'ICG-L') return 'registered'
  if (subState === 'NOT_REQUIRED') return 'decided'
  const undecided: readonly Status[] = ['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED', 'WITHDRAWN']
  return undecided.includes(status) ? 'undecided' : 'decided'
}

/** A document as far as access asks. */
export interface SeenDocument {
  readonly documentType: DocumentType
  readonly status: Status
  readonly subState?: SubState | null | undefined
}

const otherAuthorities: readonly AccessActor[] = ['home authority', 'former authority', 'other authority']

/**
 * What an actor may see of a document of this type in this status. That an application was withdrawn when its answer was
 * overdue stays visible to all authorities. Source: IR 19; Default 46.
 */
export function accessOf(actor: AccessActor, { documentType, status, subState }: SeenDocument): Access {
  const row = accessRows.find(each => each.actor === actor)
  const access = row ? row[accessStage(documentType, status, subState)] : 'no'
  const isEscape = status === 'WITHDRAWN' && subState === 'ANSWER_OVERDUE'
  return isEscape && otherAuthorities.includes(actor) ? 'notification only' : access
}

/** Whether an actor may open a document; `hasBeenGivenAccess` says that the holder opened it to them. Source: IR 19. */
export function maySee(
  actor: AccessActor,
  document: SeenDocument & { readonly hasBeenGivenAccess?: boolean },
): boolean {
  const access = accessOf(actor, document)
  return access === 'yes' || (access === 'if access was given' && document.hasBeenGivenAccess === true)
}

/** A status in which documents may be opened: whatever their sub-state, or with one of these (null: without one). */
export interface VisibleState {
  readonly status: Status
  readonly subStates: 'any' | readonly (SubState | null)[]
}

/** In which states an actor may open documents of a type; `hasBeenGivenAccess` as in `maySee`. Source: IR 19. */
export function visibleStates(
  actor: AccessActor,
  documentType: DocumentType,
  hasBeenGivenAccess = false,
): readonly VisibleState[] {
  const { statuses }: LifeCycle = lifeCycles[documentType]
  const all: readonly (SubState | null)[] = [null, ...subStates]
  return statuses.flatMap(status => {
    const open = all.filter(subState => maySee(actor, { documentType, status, subState, hasBeenGivenAccess }))
    if (open.length === 0) return []
    return { status, subStates: open.length === all.length ? ('any' as const) : open }
  })
}
