import { z } from 'zod'
import { dayIn } from '../../../law/time-zones.ts'
import { defineAction, done } from '../../../platform/action.ts'
import type { Asked } from '../../actor.ts'
import { glanceAt } from '../rules/at-glance.ts'
import { mayWithLibrary } from '../rules/permissions.ts'
import { listEntries } from '../store.ts'

/** The countries of which the library knows something, at a glance. */
export const listLibraryCountries = defineAction({
  name: 'list-library-countries',
  citation: 'IR 8(1)(b)',
  input: z.strictObject({}),
  allowed: mayWithLibrary('list-library-countries'),
  readOnly: true,
  run: async ({ transaction, now }: Asked) =>
    done(glanceAt(await listEntries(transaction, { states: ['published'] }), dayIn('', now))),
})
