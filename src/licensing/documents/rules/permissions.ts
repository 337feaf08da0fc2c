import { type LifeCycleAction, lifeCycles, transition } from '../../../law/life-cycles.ts'
import { type Actor, type Standing, standingOf } from '../../actor.ts'
import { operatorOf } from '../../goods/rules/permissions.ts'
import type { Verbs } from '../kind.ts'
import type { Document } from '../types.ts'

const holders: readonly Standing[] = ['holder']
const readers: readonly Standing[] = ['holder', 'authority-officer', 'customs-officer']

/** Who may ask what of documents; which document it is about, the scope decides. */
export const documentPermissions = {
  'start-draft': holders,
  'save-boxes': holders,
  'save-declaration': holders,
  'add-good': holders,
  'remove-good': holders,
  'split-draft': holders,
  'add-photographs': holders,
  'change-photographs': holders,
  'replace-photograph': holders,
  'move-photograph': holders,
  'remove-photograph': holders,
  'add-supporting-document': holders,
  'remove-supporting-document': holders,
  'answer-evidence': holders,
  'judge-upload': holders,
  'judge-evidence': holders,
  'get-usage': holders,
  'sign-document': holders,
  'delete-draft': holders,
  'copy-document': holders,
  'start-replacement': holders,
  'follow-document': holders,
  'list-access': holders,
  'find-next-holder': holders,
  'give-access': holders,
  'revoke-access': holders,
  'invite-next-holder': holders,
  'withdraw-invitation': holders,
  'get-invitation': holders,
  'accept-invitation': holders,
  'issue-invitation': ['clock'],
  'set-national-reference': ['authority-officer'],
  'set-temporary-admission': ['customs-officer'],
  'get-document': readers,
  'get-document-head': readers,
  'get-document-file': readers,
  'get-sealed-document': readers,
  'list-due-documents': ['clock'],
  'warn-of-erasure': ['clock'],
  'erase-document': ['clock'],
  'find-unnamed-files': ['clock'],
  'remove-unnamed-files': ['clock'],
} as const satisfies Record<string, readonly Standing[]>

export type DocumentActionName = keyof typeof documentPermissions

/** Whether an actor may ask for something about documents at all. */
export function mayWithDocuments(name: DocumentActionName): (actor: Actor) => boolean {
  const permitted: readonly Standing[] = documentPermissions[name]
  return actor => permitted.includes(standingOf(actor))
}

/** Whether a document may still be changed. */
export function isDraft({ type, status }: Pick<Document, 'type' | 'status'>): boolean {
  return status === lifeCycles[type].initial
}

type InQuestion = Pick<Document, 'type' | 'status' | 'operatorId' | 'representation'>

/** Whether an actor acts for the holder of the goods itself. */
export function isHolder(actor: Actor, { operatorId }: Pick<InQuestion, 'operatorId'>): boolean {
  return operatorOf(actor) === operatorId
}

/** Whether an actor keeps a document: its holder, or whoever has a mandate for it (Default 43). */
export function isKeeper(actor: Actor, document: Pick<InQuestion, 'operatorId' | 'representation'>): boolean {
  return isHolder(actor, document) || document.representation !== undefined
}

/** Whether an actor may sign for the holder: the holder, or a representative with that right (Default 43). */
export function maySignFor(
  actor: Actor,
  document: Pick<InQuestion, 'operatorId' | 'representation'>,
): boolean {
  return isHolder(actor, document) || document.representation?.maySign === true
}

/** Whether an actor may change this document: who keeps it, as long as it is a draft. */
export function mayEdit(actor: Actor, document: InQuestion): boolean {
  return isKeeper(actor, document) && isDraft(document)
}

/** What an actor may do with a document now; buttons are drawn from the same answer. */
export function allowedActions(actor: Actor, document: InQuestion, verbs: Verbs) {
  const own = isKeeper(actor, document)
  const may = (action: LifeCycleAction | undefined) =>
    own && action !== undefined && transition(document.type, document.status, action).ok
  return {
    edit: mayEdit(actor, document),
    sign: maySignFor(actor, document) && may(verbs.sign),
    delete: may('delete-draft'),
    copy: own,
    replace: may(verbs.replace),
    download: !isDraft(document),
    follow: own && !isDraft(document),
  }
}
