import { DataTable, Section, StatusTag } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import type { AnswerCheck } from '../types.ts'
import { words } from '../words/answer.ts'

export interface CheckListProps {
  readonly say: Say
  readonly check: AnswerCheck
}

/** What an answer has and lacks before it counts. */
export function CheckList({ say, check }: CheckListProps) {
  const title = say(words.checkTitle)
  const rows = [
    { what: say(words.checkResponse), isThere: check.hasResponse },
    ...check.papers.map(({ type, isThere }) => ({
      what: say(words.checkPaper, { kind: say(evidencePhrases[type]) }),
      isThere,
    })),
  ].map(({ what, isThere }) => ({ what, state: <There say={say} isThere={isThere} /> }))
  const signature = {
    what: say(words.checkSignature),
    state: <StatusTag tone="info">{say(words.checkNext)}</StatusTag>,
  }
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'what', label: title, header: true, hidden: true },
          { key: 'state', label: say(words.checkMissing), hidden: true },
        ]}
        rows={[...rows, signature].map(cells => ({ id: cells.what, cells }))}
        empty=""
      />
    </Section>
  )
}

function There({ say, isThere }: { readonly say: Say; readonly isThere: boolean }) {
  return isThere ? (
    <StatusTag tone="success">{say(words.checkThere)}</StatusTag>
  ) : (
    <StatusTag tone="warning">{say(words.checkMissing)}</StatusTag>
  )
}
