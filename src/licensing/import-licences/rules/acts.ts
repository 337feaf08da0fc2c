import { isRejectionDue, refuseRequest } from '../../../law/licence-rules.ts'
import { type LifeCycleAction, transition } from '../../../law/life-cycles.ts'
import { type Actor, accountOf } from '../../actor.ts'
import type { Appeal, Decision, LicenceCase } from '../types.ts'
import { mayWithLicences } from './permissions.ts'
import { waitsFor } from './projection.ts'
import { isAppealable, reissuableGoods } from './reissue.ts'
import { isSamePerson, mayUseSeal } from './sealing-refusals.ts'

/** What an officer can do with a case, as the column of acts draws it. */
export const acts = [
  'take',
  'begin',
  'seal',
  'prepare',
  'request',
  'take-back',
  'inspect',
  'opinion',
  'return',
  'amend',
  'forward',
  'assign',
  'release',
  'appeal',
  'reissue',
  'revoke',
] as const

/** One of them. */
export type Act = (typeof acts)[number]

/** A case as far as acts depend on it. */
export interface Standing {
  readonly found: LicenceCase
  readonly decisions: readonly Decision[]
  readonly appeals: readonly Appeal[]
  readonly demandsFourEyes: boolean
}

type Condition = (actor: Actor, standing: Standing) => boolean

const leads =
  (action: LifeCycleAction): Condition =>
  (_actor, { found }) =>
    transition('ICG-L', found, action).ok

const isOpen: Condition = (_actor, { found }) => waitsFor(found) !== undefined
const isMine: Condition = (actor, { found }) => found.assignedTo === accountOf(actor)

/** The decision that waits for the seal. */
export function waitingDecision(decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(({ sealedAt, returnedAt }) => sealedAt === undefined && returnedAt === undefined)
}

const conditions: Readonly<Record<Act, Condition>> = {
  take: (actor, standing) => isOpen(actor, standing) && !isMine(actor, standing),
  begin: (actor, standing) => isMine(actor, standing) && leads('begin-examination')(actor, standing),
  seal: (actor, { decisions, demandsFourEyes }) => {
    const decision = waitingDecision(decisions)
    return decision !== undefined && mayUseSeal(actor) && !isSamePerson(actor, { decision, demandsFourEyes })
  },
  prepare: leads('prepare-decision'),
  request: (actor, standing) =>
    leads('request-information')(actor, standing) &&
    refuseRequest(standing.found.deadlines, standing.found.today) === undefined,
  'take-back': (actor, standing) =>
    leads('take-back-request')(actor, standing) &&
    !isRejectionDue(standing.found.deadlines, standing.found.today),
  inspect: isOpen,
  opinion: isOpen,
  return: leads('return-to-examination'),
  amend: (_actor, { found }) => found.subState === 'ANSWER_OVERDUE' && waitsFor(found) !== undefined,
  forward: leads('forward-application'),
  assign: isOpen,
  release: (actor, standing) => isOpen(actor, standing) && standing.found.assignedTo !== undefined,
  appeal: (_actor, { decisions }) => decisions.some(isAppealable),
  reissue: (actor, standing) =>
    leads('reissue-licence')(actor, standing) &&
    reissuableGoods(standing.decisions, standing.appeals, standing.found.goods).length > 0,
  revoke: leads('revoke-licence'),
}

/** What an officer of the authority that handles a case can do with it now; buttons and pages are drawn from the same answer. */
export function allowedActs(actor: Actor, standing: Standing): readonly Act[] {
  if (!mayWithLicences('list-work')(actor)) return []
  return acts.filter(act => conditions[act](actor, standing))
}
