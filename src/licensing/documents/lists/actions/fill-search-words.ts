import { z } from 'zod'
import { defineAction, done } from '../../../../platform/action.ts'
import type { Asked } from '../../../actor.ts'
import { listedFacts, SEARCH_VERSION } from '../../change-of.ts'
import { mayWithLists } from '../rules.ts'
import { listWithOldWords, setSearchWords } from '../store/search-words.ts'

const AT_ONCE = 100

/** Writes anew what some documents are found by, where an earlier version wrote it; gives how many. */
export const fillSearchWords = defineAction({
  name: 'fill-search-words',
  input: z.strictObject({}),
  allowed: mayWithLists('fill-search-words'),
  run: async ({ transaction }: Asked, _input: object) => {
    const documents = await listWithOldWords(transaction, SEARCH_VERSION, AT_ONCE)
    for (const { id, number, content, goods, holder, holderName, registered } of documents) {
      const party = holder
        ? { holder, isHolderListed: holderName !== '' }
        : (registered ?? { holder: {}, isHolderListed: false })
      const { searchWords: words, searchVersion: version } = listedFacts({ number, content, goods, ...party })
      await setSearchWords(transaction, { id, words, version })
    }
    return done(documents.length)
  },
})
