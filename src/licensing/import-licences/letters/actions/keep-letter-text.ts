import { z } from 'zod'
import { defineAction, done, refused } from '../../../../platform/action.ts'
import { holdName } from '../../../../platform/database/hold.ts'
import { formed, optionalLines, recordId, text } from '../../../../platform/fields.ts'
import { newId } from '../../../../platform/identifiers.ts'
import type { Asked } from '../../../actor.ts'
import { authorityOf, mayWithLicences } from '../../rules/permissions.ts'
import { listLetterTexts, writeLetterText } from '../store.ts'
import { letterPurposes } from '../types.ts'

/** Keeps a letter text, new or anew, for all officers of the authority. Codes: not-found, name-taken, required. */
export const keepLetterText = defineAction({
  name: 'keep-letter-text',
  citation: 'IR 18(1)',
  input: z.strictObject({
    id: recordId.optional(),
    purpose: z.enum(letterPurposes, 'required'),
    language: formed(/^[a-z]{2}$/, 'required'),
    name: text(100),
    text: optionalLines(10_000).refine(lines => lines !== undefined, 'required'),
  }),
  allowed: mayWithLicences('keep-letter-text'),
  run: async ({ transaction, actor, now, record }: Asked, { id, text: lines = '', ...said }) => {
    const authorityId = authorityOf(actor)
    if (authorityId === undefined) return refused({ code: 'not-found' })
    await holdName(transaction, `letters ${authorityId}`)
    const known = await listLetterTexts(transaction, authorityId)
    if (id !== undefined && !known.some(letter => letter.id === id)) return refused({ code: 'not-found' })
    const { name, language } = said
    const isSame = known.some(
      letter => letter.name === name && letter.language === language && letter.id !== id,
    )
    if (isSame) return refused({ code: 'name-taken', field: 'name' })
    const letter = { id: id ?? newId(now), ...said, text: lines }
    await writeLetterText(transaction, { ...letter, authorityId, at: now, by: actor.reference })
    record({ type: 'letter-text-kept', record: { type: 'authority', id: authorityId }, data: { ...letter } })
    return done({ id: letter.id })
  },
})
