import type { Boxed } from '../../documents/boxes/row.ts'
import { boxTable } from '../../documents/boxes/table.ts'
import type { Document } from '../../documents/types.ts'
import { type BoxGroup, boxesOf } from './rules/box-groups.ts'
import type { ShownGood, ShownToAsked } from './types.ts'

/** What an officer chose to show. */
export interface Chosen {
  readonly goods: readonly string[]
  readonly boxes: readonly BoxGroup[]
  readonly papers: readonly string[]
}

/** What the one asked sees of an application: the boxes, goods, photographs and papers that were chosen, and nothing else. */
export function shownToAsked(
  { content, goods }: Pick<Document, 'content' | 'goods'>,
  { goods: chosen, boxes, papers }: Chosen,
): ShownToAsked {
  const shown = goods.flatMap((good, index): readonly ShownGood[] => {
    if (!chosen.includes(good.id)) return []
    return [
      {
        id: good.id,
        number: index + 1,
        details: pick({ content, details: good.details }, boxes).details,
        photographs: boxes.includes('photographs') ? good.photographs.map(withoutName) : [],
        supportingDocuments: good.supportingDocuments
          .filter(({ id }) => papers.includes(id))
          .map(paper => ({ ...withoutName(paper), translationOf: keptIn(papers, paper.translationOf) })),
      },
    ]
  })
  return { boxes, content: pick({ content, details: {} }, boxes).content, goods: shown }
}

// How a file is called may say whose it is.
const withoutName = <File extends { readonly name: string }>(file: File): File => ({ ...file, name: '' })

const keptIn = (papers: readonly string[], id: string | null) =>
  id !== null && papers.includes(id) ? id : null

function pick(boxed: Boxed, groups: readonly BoxGroup[]): Boxed {
  return boxesOf(groups)
    .flatMap(box => [...boxTable[box].rows])
    .reduce<Boxed>(
      (picked, row) => {
        const value = row.get(boxed)
        return value === undefined ? picked : row.set(picked, value)
      },
      { content: {}, details: {} },
    )
}
