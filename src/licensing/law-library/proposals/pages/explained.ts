import { z } from 'zod'
import type { Refusal } from '../../../../platform/action.ts'
import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { explain } from '../../../explain.ts'
import { type EntryEventType, entryEvents } from '../../types.ts'
import { words } from '../words.ts'

const phrases = {
  'validFrom:required': words.fromMissing,
  'originalTitle:required': words.originalMissing,
  'englishTitle:required': words.englishMissing,
  'englishSummary:required': words.summaryMissing,
  'danishSummary:required': words.danishMissing,
  'need:required': words.needMissing,
  'reason:required': words.reasonMissing,
  'day-or-year': words.dayOrYear,
  'ends-before-it-begins': words.endsBefore,
  'web-address': words.webAddress,
  'own-proposal': words.ownRefused,
  'not-your-proposal': words.notYours,
  'not-now': words.notNow,
  'changed-meanwhile': words.changedMeanwhile,
  'replaced-meanwhile': words.replacedMeanwhile,
}

/** Fields of blocks that may stand several times, by what follows their number. */
const inBlocks: Readonly<Record<string, Phrase>> = {
  'permits name': words.permitMissing,
  'sources title': words.sourceMissing,
}

/** The fields of the form in their order; those of blocks come last. */
const order = [
  ...['originalTitle', 'englishTitle', 'validFrom', 'validUntil', 'need', 'englishSummary', 'danishSummary'],
  ...['permits', 'sources'],
]

const placeOf = ({ field = '' }: Refusal) => order.indexOf(field.split('.')[0] ?? '')

/** Says refusals in the words of the library, as their fields follow each other. */
export function explainLibrary(say: Say, refusals: readonly Refusal[]) {
  return refusals
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(refusal => {
      const [group, , name] = (refusal.field ?? '').split('.')
      const own = refusal.code === 'required' ? inBlocks[`${group} ${name}`] : undefined
      return explain(say, [refusal], own === undefined ? phrases : { ...phrases, required: own })
    })
}

/** Whether an answer must look as if there were nothing. */
export function isHidden(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'not-found' || code === 'not-permitted')
}

const doneMessages: Readonly<Partial<Record<EntryEventType, Phrase>>> = {
  proposed: words.doneProposed,
  changed: words.doneChanged,
  published: words.donePublished,
  declined: words.doneDeclined,
  'withdrawal-proposed': words.doneWithdrawalProposed,
  withdrawn: words.doneWithdrawn,
  kept: words.doneKept,
}

const doneQuery = z.object({ done: z.enum(entryEvents).optional().catch(undefined) })

/** What has just been done, from an address. */
export function messageOf(say: Say, query: unknown): string | undefined {
  const { done } = doneQuery.parse(query)
  const phrase = done === undefined ? undefined : doneMessages[done]
  return phrase === undefined ? undefined : say(phrase)
}

/** The texts of a form as they were sent, by name of control. */
export function typedValues(body: unknown): FormState['values'] {
  const entries = typeof body === 'object' && body !== null ? Object.entries(body) : []
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
}
