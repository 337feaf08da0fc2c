import { z } from 'zod'
import type { Worker } from '../../../platform/jobs/queue.ts'
import { letter } from '../../../platform/mail/index.ts'
import { perform } from '../../../platform/perform.ts'
import { sayIn } from '../../../platform/words/say.ts'
import { theClock } from '../../actor.ts'
import type { LicensingWorkplace } from '../../workplace.ts'
import type { MandateNews } from '../types.ts'
import { findMandateLetter } from './actions/find-mandate-letter.ts'
import { listEndingMandates } from './actions/list-ending-mandates.ts'
import { planMandateLetters } from './actions/plan-mandate-letters.ts'
import { mandateLetters } from './letters.ts'
import { mandateNews } from './rules.ts'
import { words } from './words.ts'

const planned = z.object({ event: z.enum(mandateNews), mandateId: z.string() })
const addressed = planned.extend({ operatorId: z.string(), accountId: z.string() })

/** The workers that tell of mandates: what happened to one, one person who is told, and what ends soon. */
export function mandateWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'mandate-notice': async data => plan(workplace, planned.parse(data)),
    'mandate-letter': async data => send(workplace, addressed.parse(data)),
    'find-ending-mandates': async () => {
      const found = await perform(workplace, listEndingMandates, { actor: theClock, input: {} })
      for (const mandateId of found.ok ? found.value : [])
        await plan(workplace, { event: 'ending', mandateId })
    },
  }
}

/** Every hour: days end at midnight of each State. */
export const mandateSchedules = [{ queue: 'find-ending-mandates', cron: '35 * * * *' }]

/** A key is kept for thirty days, a mandate is about to end for fourteen: each is told once. */
async function plan(workplace: LicensingWorkplace, input: z.output<typeof planned>): Promise<void> {
  const idempotencyKey = `mandate:${input.event}:${input.mandateId}`
  await perform(workplace, planMandateLetters, { actor: theClock, input, idempotencyKey })
}

async function send(workplace: LicensingWorkplace, data: z.output<typeof addressed>): Promise<void> {
  const { event, ...input } = data
  const found = await perform(workplace, findMandateLetter, { actor: theClock, input })
  if (!found.ok) return
  const { post, publicUrl } = workplace.services
  const mail = compose({ ...found.value, event, href: `${publicUrl}/mandates/${data.mandateId}` })
  await post.send({ to: found.value.email, ...mail })
}

interface Written {
  readonly event: MandateNews
  readonly href: string
  readonly givenName: string
  readonly organisation: string
  readonly until: string
  readonly language: string
}

function compose({ event, href, givenName, organisation, until, language }: Written) {
  const say = sayIn(language)
  const { subject, text } = mandateLetters[event]
  const values = { organisation, until: say.plainDate(until) }
  return letter({
    say,
    subject: say(subject, values),
    paragraphs: [say(words.greeting, { name: givenName }), say(text, values)],
    action: { label: say(words.open), href },
    footer: { application: say(words.application), reason: say(words.reason, values) },
  })
}
