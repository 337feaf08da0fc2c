import type { Worker } from '../../platform/jobs/queue.ts'
import { worksAsked } from '../asked-by-mail.ts'
import { mailLink } from '../mail-link.ts'
import type { IdentityWorkplace } from '../workplace.ts'
import { startRecovery } from './actions/start-recovery.ts'
import { words } from './words.ts'

const phrases = {
  subject: words.mailSubject,
  text: words.mailText,
  valid: words.mailValid,
  notYou: words.mailNotYou,
  action: words.mailAction,
  reason: words.mailReason,
}

/** The mails of recovery. */
export function recoveryWorkers(workplace: IdentityWorkplace): Readonly<Record<string, Worker>> {
  return {
    'start-recovery': worksAsked(workplace, startRecovery),
    'mail-password-reset': data => mailLink(workplace, data, { path: '/reset-password', phrases }),
  }
}
