import type { Worker } from '../../../../platform/jobs/queue.ts'
import type { LicensingWorkplace } from '../../../workplace.ts'
import { deciderLetterJob, sendDeciderLetter } from './decider-letter.ts'
import { roleLetterJob, sendRoleLetter } from './role-letter.ts'

/** The queue workers that send letters: to those who are decided about, and to those who decide. */
export function letterWorkers(workplace: LicensingWorkplace): Record<string, Worker> {
  return {
    'role-letter': async data => sendRoleLetter(workplace, roleLetterJob.parse(data)),
    'decider-letter': async data => sendDeciderLetter(workplace, deciderLetterJob.parse(data)),
  }
}
