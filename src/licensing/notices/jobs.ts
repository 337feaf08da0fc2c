import { z } from 'zod'
import type { Worker } from '../../platform/jobs/queue.ts'
import { letter } from '../../platform/mail/index.ts'
import { perform } from '../../platform/perform.ts'
import { sayIn } from '../../platform/words/say.ts'
import type { Phrase } from '../../platform/words/words.ts'
import { theClock } from '../actor.ts'
import { sayTime } from '../words.ts'
import type { LicensingWorkplace } from '../workplace.ts'
import { findNotice } from './actions/find-notice.ts'
import { planNotices } from './actions/plan-notices.ts'
import type { Notice, NoticeEvent } from './types.ts'
import { words } from './words.ts'

interface Message {
  readonly subject: Phrase
  readonly paragraphs: readonly Phrase[]
  readonly action: Phrase
  readonly reason: Phrase
  readonly path: (documentId: string) => string
}

/** Which event becomes which message: the reference number and a link, never what a document contains. */
export const messages: Readonly<Record<NoticeEvent, Message>> = {
  'statement-registered': {
    subject: words.registeredSubject,
    paragraphs: [words.greeting, words.registeredText, words.registeredNext],
    action: words.openStatement,
    reason: words.registeredReason,
    path: documentId => `/importer-statements/${documentId}`,
  },
  'draft-ending': {
    subject: words.endingSubject,
    paragraphs: [words.greeting, words.endingText, words.endingNext],
    action: words.openDraft,
    reason: words.endingReason,
    path: documentId => `/importer-statements/${documentId}`,
  },
}

const planned = z.object({ event: z.string(), documentId: z.string(), occasion: z.string().optional() })

/** The workers of the queues `notice` (an event) and `notice-letter` (one person who is told of it). */
export function noticeWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    notice: async data => {
      const { event, documentId, occasion } = planned.parse(data)
      const idempotencyKey = ['notice', event, documentId, occasion ?? []].flat().join(':')
      await perform(workplace, planNotices, { actor: theClock, input: { event, documentId }, idempotencyKey })
    },
    'notice-letter': async data => {
      const found = await perform(workplace, findNotice, { actor: theClock, input: data })
      if (!found.ok) return
      const { post, publicUrl } = workplace.services
      await post.send({ to: found.value.email, ...compose(found.value, publicUrl) })
    },
  }
}

/** The letter in the recipient's language. */
export function compose(notice: Notice, publicUrl: string) {
  const say = sayIn(notice.language)
  const message = messages[notice.event]
  const until = notice.endsOn === undefined ? '' : say.plainDate(notice.endsOn)
  const values = {
    number: notice.number,
    date: sayTime(say, notice, notice.at),
    until,
    name: notice.givenName,
  }
  return letter({
    say,
    subject: say(message.subject, values),
    paragraphs: message.paragraphs.map(phrase => say(phrase, values)),
    action: { label: say(message.action), href: publicUrl + message.path(notice.documentId) },
    footer: { application: say(words.application), reason: say(message.reason) },
  })
}
