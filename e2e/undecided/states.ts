import type { z } from 'zod'
import { must } from '../../scripts/faults/must.ts'
import { addDays } from '../../src/law/iso-date.ts'
import { dayIn } from '../../src/law/time-zones.ts'
import { type Actor, theClock } from '../../src/licensing/actor.ts'
import { addCaseNote } from '../../src/licensing/import-licences/cases/actions/add-case-note.ts'
import { beginExamination } from '../../src/licensing/import-licences/cases/actions/begin-examination.ts'
import { getCase } from '../../src/licensing/import-licences/cases/actions/get-case.ts'
import { withdrawApplication } from '../../src/licensing/import-licences/cases/actions/withdraw-application.ts'
import { prepareDecision } from '../../src/licensing/import-licences/decisions/actions/prepare-decision.ts'
import { returnToExamination } from '../../src/licensing/import-licences/decisions/actions/return-to-examination.ts'
import { sealDecision } from '../../src/licensing/import-licences/decisions/actions/seal-decision.ts'
import { askOpinion } from '../../src/licensing/import-licences/expertise/actions/ask-opinion.ts'
import { writeMessage } from '../../src/licensing/import-licences/expertise/actions/write-message.ts'
import { forwardApplication } from '../../src/licensing/import-licences/forwarding/actions/forward-application.ts'
import { planInspection } from '../../src/licensing/import-licences/inspections/actions/plan-inspection.ts'
import { addAnswerPaper } from '../../src/licensing/import-licences/requests/actions/add-answer-paper.ts'
import { answerRequest } from '../../src/licensing/import-licences/requests/actions/answer-request.ts'
import { requestInformation } from '../../src/licensing/import-licences/requests/actions/request-information.ts'
import { saveAnswer } from '../../src/licensing/import-licences/requests/actions/save-answer.ts'
import { passFortyDays } from '../../src/licensing/import-licences/timers/actions/pass-forty-days.ts'
import { passNinetyDays } from '../../src/licensing/import-licences/timers/actions/pass-ninety-days.ts'
import type { LicensingServices } from '../../src/licensing/workplace.ts'
import type { Action } from '../../src/platform/action.ts'
import { perform } from '../../src/platform/perform.ts'
import { mark, markedFile } from './applications.ts'
import type { Name } from './people.ts'
import type { UndecidedWorld } from './types.ts'

type Moved = (world: UndecidedWorld, id: string) => Promise<void>

/** How an application comes into each state in which it is not decided, and after how many days. */
export interface State {
  /** Where the goods come in: Ireland unless given. */
  readonly country?: string
  readonly isDraft?: boolean
  readonly begin?: Moved
  /** Once so many days have gone by. */
  readonly later?: { readonly days: number; readonly move: Moved }
}

async function ask<Schema extends z.ZodType, Value>(
  world: UndecidedWorld,
  action: Action<Actor, LicensingServices, Schema, Value>,
  { who, input }: { readonly who: Name | 'clock'; readonly input: object },
): Promise<Value> {
  const actor = who === 'clock' ? theClock : world.as(who)
  return must(await perform(world.workplace, action, { actor, input }))
}

const begin: Moved = async (world, id) => {
  await ask(world, beginExamination, { who: 'handler', input: { id } })
  await ask(world, addCaseNote, { who: 'handler', input: { id, text: `About the ${mark}.` } })
}

/** An inspection, and an opinion that an expert is asked for, with a file in its thread. */
async function consult(world: UndecidedWorld, id: string): Promise<void> {
  const who = 'handler'
  const day = addDays(dayIn('IE', world.workplace.clock.now()), 30)
  const inspection = { id, kind: 'video', place: mark, day, time: '10:30', attendees: `The ${mark}.` }
  await ask(world, planInspection, { who, input: inspection })
  const { goods } = (await ask(world, getCase, { who, input: { id } })).found
  const expert = { asked: 'expert', name: `Expert of the ${mark}`, email: 'expert@example.org' }
  const question = { id, question: `Which ${mark}?`, goods, boxes: ['photographs', 'description'] }
  const { id: opinionId } = await ask(world, askOpinion, { who, input: { ...question, ...expert } })
  const message = { opinionId, text: `The ${mark}.`, file: markedFile(`${mark}-thread`) }
  await ask(world, writeMessage, { who, input: message })
}

async function request(world: UndecidedWorld, id: string): Promise<string> {
  const input = { id, text: `Which ${mark}?`, boxes: ['I.15 description'], papers: ['INVOICE'] }
  return (await ask(world, requestInformation, { who: 'handler', input })).id
}

async function beginAnswer(world: UndecidedWorld, id: string) {
  const requestId = await request(world, id)
  const goodId = (await ask(world, getCase, { who: 'holder', input: { id } })).found.goods[0] ?? ''
  const paper = { id, requestId, goodId, type: 'INVOICE', number: mark, file: markedFile(`${mark}-answer`) }
  await ask(world, addAnswerPaper, { who: 'holder', input: paper })
  const answer = { id, requestId, response: `The ${mark}.` }
  await ask(world, saveAnswer, { who: 'holder', input: answer })
  return answer
}

const prepare: Moved = async (world, id) => {
  const { found } = await ask(world, getCase, { who: 'handler', input: { id } })
  const goods = found.goods.map(goodId => ({ goodId, decision: 'refused', grounds: ['7a'] }))
  const words = { reasons: `The ${mark}.`, appealInformation: `To the ${mark}.` }
  const input = { id, goods, ...words, file: markedFile(`${mark}-decision`) }
  await ask(world, prepareDecision, { who: 'handler', input })
}

const passForty: Moved = async (world, id) => {
  await ask(world, passFortyDays, { who: 'clock', input: { ids: [id] } })
}

const withdraw: Moved = async (world, id) => {
  await ask(world, withdrawApplication, { who: 'holder', input: { id, reason: `No ${mark}.` } })
}

/** All of them. */
export const states = {
  draft: { isDraft: true },
  received: {},
  examined: {
    begin: async (world, id) => {
      await begin(world, id)
      await consult(world, id)
    },
  },
  asked: {
    begin: async (world, id) => {
      await beginAnswer(world, id)
    },
  },
  answered: {
    begin: async (world, id) => {
      const answer = await beginAnswer(world, id)
      await ask(world, answerRequest, { who: 'holder', input: { ...answer, isSigned: true } })
    },
  },
  prepared: { begin: prepare },
  returned: {
    begin: async (world, id) => {
      await prepare(world, id)
      await ask(world, returnToExamination, { who: 'sealer', input: { id, reason: `Another ${mark}.` } })
    },
  },
  forwarded: {
    country: 'MT',
    begin: async (world, id) => {
      const input = { id, authorityId: world.authorityId, reason: `The ${mark} goes to Ireland.` }
      await ask(world, forwardApplication, { who: 'formerAuthority', input })
    },
  },
  withdrawn: { begin: withdraw },
  unanswered: {
    begin: async (world, id) => {
      await request(world, id)
    },
    later: { days: 50, move: passForty },
  },
  withdrawnUnanswered: {
    begin: async (world, id) => {
      await request(world, id)
    },
    later: {
      days: 50,
      move: async (world, id) => {
        await passForty(world, id)
        await withdraw(world, id)
      },
    },
  },
  late: {
    later: {
      days: 100,
      move: async (world, id) => {
        await ask(world, passNinetyDays, { who: 'clock', input: { ids: [id] } })
      },
    },
  },
} as const satisfies Readonly<Record<string, State>>

/** Grants an application. */
export async function grant(world: UndecidedWorld, id: string): Promise<void> {
  const { found } = await ask(world, getCase, { who: 'handler', input: { id } })
  const goods = found.goods.map(goodId => ({ goodId, decision: 'granted' }))
  const decisionId = (await ask(world, prepareDecision, { who: 'handler', input: { id, goods } })).id
  const { preparedDigest } = await ask(world, getCase, { who: 'sealer', input: { id } })
  await ask(world, sealDecision, { who: 'sealer', input: { id, decisionId, digest: preparedDigest } })
}
