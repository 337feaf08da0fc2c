import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import { line } from '../../../../platform/fields.ts'
import { perform } from '../../../../platform/perform.ts'
import { accountOf } from '../../../actor.ts'
import {
  answerAbsent,
  explained,
  newKey,
  showBody,
  typedValues,
  type Visiting,
} from '../../../documents/visiting.tsx'
import { personOf } from '../../../session/visit.ts'
import { askedFields, askedOf, workAddress } from '../../asked-work.ts'
import { listSavedViews } from '../../saved-views/actions/list-saved-views.ts'
import { words as saved } from '../../saved-views/words.ts'
import { isNoOfficer } from '../../visiting.tsx'
import { words as acts } from '../../words/acts.ts'
import { countWork } from '../actions/count-work.ts'
import { listColleagues } from '../actions/list-colleagues.ts'
import { listFollowUps } from '../actions/list-follow-ups.ts'
import { listWork } from '../actions/list-work.ts'
import { listWorkChoices } from '../actions/list-work-choices.ts'
import type { AskedWork } from '../types.ts'
import { WorkPage } from '../views/work.tsx'
import { words } from '../words.ts'

const query = z.object({
  ...askedFields,
  after: line(100).optional().catch(undefined),
  done: z.string().optional().catch(undefined),
  count: z.coerce.number().int().min(0).catch(0),
  number: line(40).catch(''),
})

const phrases = {
  'ids:required': words.noneTicked,
  'account:required': words.colleagueMissing,
  'officer-unknown': words.officerUnknown,
  'not-open': words.notOpen,
  'not-found': words.caseGone,
}

/** The list that an address or a form asks for, with what was refused there. */
export async function showWork(
  visiting: Visiting,
  address: unknown = visiting.request.query,
  refusals: readonly Refusal[] = [],
) {
  const { reply } = visiting
  if (await isNoOfficer(visiting)) return reply
  const { after, done, count, number, ...asked } = query.parse(address)
  const found = await findWork(visiting, asked, after)
  if (found === undefined) return answerAbsent(visiting)
  const { say } = visiting.request
  const isAgain = refusals.length > 0
  return showBody(visiting, {
    title: say(words.title),
    message: messageOf(visiting, { done, count, number }),
    problem: isAgain,
    typedAt: '/cases/assignment',
    content: (
      <WorkPage
        {...{ say, asked, ...found, ...readerOf(visiting) }}
        form={{
          say,
          values: isAgain ? typedValues(visiting.request.body) : {},
          errors: explained(visiting, refusals, phrases),
        }}
        addressOfView={view => workAddress({ ...askedOf(view.asked) })}
        addressOf={other => workAddress({ ...asked, ...other })}
        older={found.next && workAddress({ ...asked, after: found.next })}
        newest={after && workAddress(asked)}
        idempotencyKey={newKey(visiting)}
      />
    ),
  })
}

async function findWork({ site, request }: Visiting, asked: AskedWork, cursor: string | undefined) {
  const { workplace } = site
  const { actor } = request.visit
  const { waiting, ...typed } = asked
  const search = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
  const [listed, counted, colleagues, choices, views, followUps] = await Promise.all([
    perform(workplace, listWork, { actor, input: { ...search, waiting, cursor } }),
    perform(workplace, countWork, { actor, input: search }),
    perform(workplace, listColleagues, { actor, input: {} }),
    perform(workplace, listWorkChoices, { actor, input: {} }),
    perform(workplace, listSavedViews, { actor, input: {} }),
    perform(workplace, listFollowUps, { actor, input: {} }),
  ])
  if (!listed.ok || !counted.ok || !colleagues.ok || !choices.ok) return undefined
  return {
    ...listed.value,
    counts: counted.value,
    colleagues: colleagues.value,
    views: views.ok ? views.value : [],
    choices: choices.value,
    followUps: followUps.ok ? followUps.value : [],
  }
}

function readerOf({ request }: Visiting) {
  const authority = personOf(request)?.role?.organisation ?? ''
  return { authority, account: accountOf(request.visit.actor) ?? '' }
}

interface JustDone {
  readonly done: string | undefined
  readonly count: number
  readonly number: string
}

function messageOf({ request: { say } }: Visiting, { done, count, number }: JustDone) {
  if (done === 'taken') return say(words.doneTaken)
  if (done === 'released') return say(words.doneReleased)
  if (done === 'view-saved') return say(saved.doneSaved)
  if (done === 'forwarded') return say(acts.forwarded, { number })
  return done === 'assigned' ? say(words.doneAssigned, { count }) : undefined
}
