import type { DocumentType } from './annex.ts'
import type { Citation } from './citations.ts'
import type { Status } from './life-cycles.ts'

/** Who looks at a document, in relation to it. */
export type AccessActor =
  | 'holder'
  | 'representative'
  | 'subsequent holder'
  | 'handling authority'
  | 'home authority'
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
 * Deleted drafts count as drafts, withdrawn applications as undecided. Source: IR 19.
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
export function accessStage(documentType: DocumentType, status: Status): AccessStage {
  if (status === 'DRAFT' || status === 'DELETED') return 'draft'
  if (documentType !== 'ICG-L') return 'registered'
  const undecided: readonly Status[] = ['SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED', 'WITHDRAWN']
  return undecided.includes(status) ? 'undecided' : 'decided'
}

/** What an actor may see of a document of this type in this status. Source: IR 19. */
export function accessOf(actor: AccessActor, documentType: DocumentType, status: Status): Access {
  const row = accessRows.find(each => each.actor === actor)
  return row ? row[accessStage(documentType, status)] : 'no'
}

/** Whether an actor may open a document; `hasBeenGivenAccess` says that the holder opened it to them. Source: IR 19. */
export function maySee(
  actor: AccessActor,
  document: { documentType: DocumentType; status: Status; hasBeenGivenAccess?: boolean },
): boolean {
  const access = accessOf(actor, document.documentType, document.status)
  return access === 'yes' || (access === 'if access was given' && document.hasBeenGivenAccess === true)
}
