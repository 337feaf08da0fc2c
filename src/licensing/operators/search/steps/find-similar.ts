import { dayByCountry } from '../../../../law/time-zones.ts'
import { defineStep, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { statusesOpenToJoin } from '../../rules/statuses.ts'
import type { OperatorDetails, OperatorLine } from '../../types.ts'
import { searchWordsOf } from '../rules/search-words.ts'
import { digitsOf, isSimilar } from '../rules/similar.ts'
import { listLike, listLines } from '../store/search.ts'

/** At most how many are compared, and asked about. */
const MOST_LIKE = 100
const MOST_ASKED = 5

/** Displayed operators that may be the one that is being registered: by name and place, or by the digits of a number. */
export const findSimilar = defineStep({
  name: 'find-similar',
  run: async ({ transaction, actor, now }: Asked, details: OperatorDetails) => {
    if (actor.kind !== 'person') return done<readonly OperatorLine[]>([])
    const country = details.addresses.find(address => address.isMain)?.country
    const today = dayByCountry(now)
    const wanted = { country, statuses: statusesOpenToJoin, today, limit: MOST_LIKE }
    const among = { kind: 'displayed' } as const
    const words = searchWordsOf(details.name)?.words ?? []
    const like = words.length === 0 ? [] : await listLike(transaction, among, { ...wanted, words })
    const same = await Promise.all(
      digitsOf(details.identifiers).map(digits =>
        listLines(transaction, among, { ...wanted, search: { words: [digits], whole: digits } }),
      ),
    )
    const similar = like.filter(line => isSimilar(details, { name: line.name, addresses: [line] }))
    const all = [...new Map([...same.flat(), ...similar].map(line => [line.id, line])).values()]
    return done<readonly OperatorLine[]>(all.slice(0, MOST_ASKED))
  },
})
