import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import { theClock } from '../actor.ts'
import { kindOf } from '../documents/kind.ts'
import type { DocumentNotice } from '../documents/rules/events.ts'
import { sayTime } from '../words.ts'
import type { LicensingServices, LicensingWorkplace } from '../workplace.ts'
import { findNotice } from './actions/find-notice.ts'
import { planNotices } from './actions/plan-notices.ts'
import { letters } from './letters.ts'
import type { Notice } from './types.ts'
import { words } from './words.ts'

/** What jobs of an earlier version that still wait call an event. */
const formerNames: ReadonlyMap<string, DocumentNotice> = new Map([
  ['statement-registered', 'document-registered'],
])
const nameOf = (event: string) => formerNames.get(event) ?? event

const about = { event: z.string(), documentId: z.string(), opinionId: z.string().optional() }
const planned = z.object({ ...about, occasion: z.string().optional() })
const addressed = z.object({ ...about, accountId: z.string() })

/** The workers of the queues `notice` (an event) and `notice-letter` (one person who is told of it). */
export function noticeWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    notice: async data => {
      const { event, documentId, opinionId, occasion } = planned.parse(data)
      const idempotencyKey = ['notice', event, documentId, opinionId ?? [], occasion ?? []].flat().join(':')
      const input = { event: nameOf(event), documentId, opinionId }
      await perform(workplace, planNotices, { actor: theClock, input, idempotencyKey })
    },
    'notice-letter': async data => {
      const { event, ...to } = addressed.parse(data)
      const input = { ...to, event: nameOf(event) }
      const found = await perform(workplace, findNotice, { actor: theClock, input })
      if (!found.ok) return
      const { post } = workplace.services
      await post.send({ to: found.value.email, ...compose(found.value, workplace.services) })
    },
  }
}

/** The letter in the recipient's language. */
export function compose(
  notice: Notice,
  { publicUrl, kinds }: Pick<LicensingServices, 'publicUrl' | 'kinds'>,
) {
  const say = sayIn(notice.language)
  const message = letters[notice.event]
  const until = notice.endsOn === undefined ? '' : say.plainDate(notice.endsOn)
  const values = {
    document: say(kindOf(kinds, notice.type).words.title),
    number: notice.number,
    date: sayTime(say, notice, notice.at),
    until,
    name: notice.givenName,
  }
  return letter({
    say,
    subject: say(message.subject, values),
    paragraphs: message.paragraphs.map(phrase => say(phrase, values)),
    action: { label: say(message.action), href: publicUrl + notice.address },
    footer: { application: say(words.application), reason: say(message.reason) },
  })
}
