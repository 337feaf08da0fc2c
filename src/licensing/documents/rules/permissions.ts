import { type AccessActor, maySee } from '../../../law/access.ts'
import { type LifeCycleAction, type Status, transition } from '../../../law/life-cycles.ts'
import { type Actor, type Standing, standingOf } from '../../actor.ts'
import type { Document, DocumentScope } from '../types.ts'

const holders: readonly Standing[] = ['holder']
const readers: readonly Standing[] = ['holder', 'authority-officer', 'customs-officer']
/** What runs only as a part of something else. */
const nobody: readonly Standing[] = []
const everybody: readonly Standing[] = [
  'anonymous',
  'clock',
  'newcomer',
  'holder',
  'authority-officer',
  'customs-officer',
  'system-administrator',
]

/** Who may ask what of importer statements; which statement it is about, the scope decides. */
export const documentPermissions = {
  'start-statement': holders,
  'save-import': holders,
  'save-good': holders,
  'save-measurements': holders,
  'save-provenance': holders,
  'save-declaration': holders,
  'upload-photograph': holders,
  'describe-photograph': holders,
  'exchange-photograph': holders,
  'reorder-photograph': holders,
  'drop-photograph': holders,
  'upload-evidence': holders,
  'judge-upload': holders,
  'judge-evidence': holders,
  'get-usage': holders,
  'drop-evidence': holders,
  'register-statement': holders,
  'delete-draft': holders,
  'copy-statement': holders,
  'start-replacement': holders,
  'replace-statement': nobody,
  'set-national-reference': ['authority-officer'],
  'set-temporary-admission': ['customs-officer'],
  'fill-authority-box': nobody,
  'edit-statement': holders,
  'take-number': holders,
  'get-document': readers,
  'list-statements': readers,
  'get-document-file': readers,
  'get-sealed-document': readers,
  'find-document-for-check': everybody,
  'list-due-documents': ['clock'],
  'warn-of-erasure': ['clock'],
  'erase-document': ['clock'],
  'find-unnamed-files': ['clock'],
  'remove-unnamed-files': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

export type DocumentActionName = keyof typeof documentPermissions

/** Whether an actor may ask for something about importer statements at all. */
export function mayWithDocuments(name: DocumentActionName): (actor: Actor) => boolean {
  const permitted: readonly Standing[] = documentPermissions[name]
  return actor => permitted.includes(standingOf(actor))
}

const relations: Readonly<Partial<Record<Standing, AccessActor>>> = {
  holder: 'holder',
  'authority-officer': 'other authority',
  'customs-officer': 'customs',
}

/** Which statements an actor sees: an operator its own, officers of all Member States the submitted ones (IR 19). */
export function documentScope(actor: Actor): DocumentScope {
  const relation = relations[standingOf(actor)]
  if (relation === undefined || actor.kind !== 'person') return { kind: 'none' }
  const operatorId = actor.role?.operatorId
  if (relation === 'holder')
    return operatorId === undefined ? { kind: 'none' } : { kind: 'operator', operatorId }
  return maySee(relation, { documentType: 'ICG-S', status: 'VALID' })
    ? { kind: 'submitted' }
    : { kind: 'none' }
}

/** Whether a draft may still be changed: whoever may register it may change it. */
export function isDraft(status: Status): boolean {
  return transition('ICG-S', status, 'register-statement').ok
}

type InQuestion = Pick<Document, 'status' | 'operatorId'>

function isOwn(actor: Actor, { operatorId }: InQuestion): boolean {
  const scope = documentScope(actor)
  return scope.kind === 'operator' && scope.operatorId === operatorId
}

/** Whether an actor may change this statement: its own operator, as long as it is a draft. */
export function mayEdit(actor: Actor, statement: InQuestion): boolean {
  return isOwn(actor, statement) && isDraft(statement.status)
}

/** What an actor may do with a statement now; buttons are drawn from the same answer. */
export function allowedActions(actor: Actor, statement: InQuestion) {
  const own = isOwn(actor, statement)
  const may = (action: LifeCycleAction) => own && transition('ICG-S', statement.status, action).ok
  return {
    edit: mayEdit(actor, statement),
    sign: may('register-statement'),
    delete: may('delete-draft'),
    copy: own,
    replace: may('replace-statement'),
    download: !isDraft(statement.status),
  }
}
