import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { mayWithOperators } from '../../rules/permissions.ts'
import { searchTextOf } from '../rules/search-text.ts'
import { listWithoutSearchText, setSearchText } from '../store/search-text.ts'

/** Writes what operators are searched by where it is missing, as after a migration that changes the rule. */
export const fillSearchTexts = defineAction({
  name: 'fill-search-texts',
  input: z.strictObject({}),
  allowed: mayWithOperators('fill-search-texts'),
  run: async ({ transaction }: Asked, _input: object) => {
    const operators = await listWithoutSearchText(transaction)
    for (const operator of operators) await setSearchText(transaction, operator.id, searchTextOf(operator))
    return done(operators.length)
  },
})
