import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdFiles } from '../../../../platform/database/hold.ts'
import { recordId } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { renewStamps } from '../../../../platform/pdf/index.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithLicences } from '../../rules/permissions.ts'
import { findNewestPaper, insertPaper } from '../../store/papers.ts'
import { renewedBefore } from '../renewed-before.ts'

/**
 * Renews the long life of a sealed paper by a further stamp over the whole document, before what the earlier ones rest
 * upon grows old; the file before it stays known. Codes: not-due, not-intact, and those of the time-stamp authority.
 */
export const renewPaper = defineAction({
  name: 'renew-paper',
  citation: 'IR 17(3)',
  input: z.strictObject({ id: recordId }),
  allowed: mayWithLicences('renew-paper'),
  run: async ({ transaction, services, now }: Asked, { id }) => {
    const { files, timeStamps } = services
    const paper = await findNewestPaper(transaction, id)
    if (paper === undefined || timeStamps === undefined) return refused({ code: 'not-due' })
    await holdFiles(transaction)
    const before = renewedBefore(services, now)
    const { renewed, failed } = await renewStamps([paper.file], { files, timeStamps, before })
    const [fault] = failed
    if (fault !== undefined) return refused({ code: fault.code })
    const file = renewed.get(paper.file)
    if (file === undefined) return refused({ code: 'not-due' })
    await insertPaper(transaction, { ...paper, id: newId(now), file, stampedAt: now, at: now })
    return done({ id })
  },
})
