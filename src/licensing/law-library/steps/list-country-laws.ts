import { defineStep, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { listEntries } from '../store.ts'
import type { LawEntry } from '../types.ts'

/** What the library publishes about a country, for whoever asks it about several times. */
export const listCountryLaws = defineStep({
  name: 'list-country-laws',
  citation: 'IR 8(1)(b)',
  run: async ({ transaction }: Asked, { country }: { readonly country: string }) =>
    done<readonly LawEntry[]>(await listEntries(transaction, { states: ['published'], country })),
})
