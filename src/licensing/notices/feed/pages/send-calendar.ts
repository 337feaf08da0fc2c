import { z } from 'zod'
import { writeCalendar } from '../../../../platform/calendar-file.ts'
import { perform } from '../../../../platform/perform.ts'
import { sayIn } from '../../../../platform/words/say.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { type ActiveRole, anonymous, type Person } from '../../../actor.ts'
import { followedAddress } from '../../../documents/kind.ts'
import { activeRolesOf } from '../../../session/visits.ts'
import type { Exchange } from '../../../site.ts'
import { findCalendarOwner } from '../actions/find-calendar-owner.ts'
import { listLastDays } from '../actions/list-last-days.ts'
import type { CalendarOwner, LastDay } from '../types.ts'
import { words } from '../words.ts'

const address = z.object({ file: z.string() })
const HOUR = 3600

/** The calendar of an address: the last days of all roles that its owner has now. */
export async function sendCalendar({ site, request, reply }: Exchange) {
  const [secret = '', ending] = address.parse(request.params).file.split('.')
  const { workplace } = site
  const found = await perform(workplace, findCalendarOwner, { actor: anonymous, input: { secret } })
  if (!found.ok || ending !== 'ics') {
    reply.callNotFound()
    return reply
  }
  const owner = found.value
  const roles = await activeRolesOf(workplace, owner.accountId)
  const days = await Promise.all(roles.map(role => daysOf(site, owner, role)))
  const say = sayIn(owner.language)
  const { publicUrl, kinds } = workplace.services
  const calendar = writeCalendar({
    name: say(words.calendar),
    now: workplace.clock.now(),
    refresh: HOUR,
    entries: days.flat().map(({ id, documentId, type, number, due, day }) => ({
      id: `${id}@kulturport`,
      day,
      title: say(phrases[due], { number }),
      text: say(words.text),
      url: `${publicUrl}${followedAddress(kinds, { type, id: documentId }, !ofAuthority.has(due))}`,
    })),
  })
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-type', 'text/calendar; charset=utf-8')
    .send(calendar)
}

const phrases: Readonly<Record<LastDay['due'], Phrase>> = {
  answer: words.answer,
  decision: words.decision,
  decide: words.decide,
  inspection: words.inspection,
  inspect: words.inspect,
  'end of admission': words.admission,
}

/** What officers follow on the page of the document, and everybody else on that of the case. */
const ofAuthority: ReadonlySet<LastDay['due']> = new Set(['decide', 'inspect'])

/** Asked as its owner, in a role: the scope is the one of every other page. Nothing was proved by the address. */
async function daysOf({ workplace }: Exchange['site'], owner: CalendarOwner, role: ActiveRole) {
  const actor: Person = {
    ...owner,
    kind: 'person',
    reference: `account:${owner.accountId}`,
    confirmedAt: new Date(0),
    level: '',
    role,
  }
  const found = await perform(workplace, listLastDays, { actor, input: {} })
  return found.ok ? found.value : []
}
