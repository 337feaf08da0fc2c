import { Button, DataTable, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayGood } from '../../../documents/form/views/step-page.tsx'
import type { Document } from '../../../documents/types.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayPaper } from '../../../goods/views/papers.ts'
import type { AnswerPaper } from '../../types.ts'
import { words } from '../words/answer.ts'

export interface PapersProps {
  readonly say: Say
  readonly document: Document
  readonly papers: readonly AnswerPaper[]
  /** Whether each has a button of the form around that removes it. */
  readonly mayRemove: boolean
}

/** The papers of an answer. */
export function Papers({ say, document, papers, mayRemove }: PapersProps) {
  const isSeveral = document.goods.length > 1
  return (
    <DataTable
      caption={say(words.papersTitle)}
      captionHidden
      columns={[
        { key: 'type', label: say(words.paperType), header: true },
        ...(isSeveral ? [{ key: 'good', label: say(words.paperGood) }] : []),
        { key: 'file', label: say(words.paperFile) },
        ...(mayRemove ? [{ key: 'remove', label: say(words.paperRemove), hidden: true }] : []),
      ]}
      rows={papers.map(paper => ({
        id: paper.id,
        cells: {
          type: sayPaper(say, paper),
          good: sayGoodOf(say, document, paper),
          file: <TextLink href={`${document.address}/papers/${paper.id}`}>{paper.name}</TextLink>,
          remove: <Remove say={say} paper={paper} />,
        },
      }))}
      empty={say(mayRemove ? words.papersNone : words.papersNoneGiven)}
    />
  )
}

function sayGoodOf(say: Say, { goods }: Document, { goodId }: AnswerPaper): string {
  const index = goods.findIndex(({ id }) => id === goodId)
  return sayGood(say, { number: index + 1, name: nameOfGood(goods[index]?.details ?? {}) })
}

function Remove({ say, paper }: { readonly say: Say; readonly paper: AnswerPaper }) {
  return (
    <Button
      variant="quiet"
      name="do"
      value={`remove:${paper.id}`}
      label={say(words.paperRemoveNamed, { name: paper.name })}
    >
      {say(words.paperRemove)}
    </Button>
  )
}
