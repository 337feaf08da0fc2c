import { DataTable, EmptyState, PageTitle } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayDay } from '../../../words.ts'
import type { AskedLine } from '../../expertise/types.ts'
import { Standing } from '../../expertise/views/standing.tsx'
import { words } from '../words.ts'

/** The opinions that were asked of the reader. */
export function AskedList({ say, lines }: { readonly say: Say; readonly lines: readonly AskedLine[] }) {
  return (
    <>
      <PageTitle title={say(words.listTitle)} lead={say(words.listLead)} />
      <DataTable
        caption={say(words.listTitle)}
        captionHidden
        columns={[
          { key: 'number', label: say(words.columnNumber), header: true },
          { key: 'from', label: say(words.columnFrom) },
          { key: 'asked', label: say(words.columnAsked) },
          { key: 'wished', label: say(words.columnWished) },
          { key: 'status', label: say(words.columnStatus) },
        ]}
        rows={lines.map(({ id, caseNumber, authorityName, memberState, askedAt, wishedOn, standing }) => ({
          id,
          href: `/opinions/${id}`,
          cells: {
            number: caseNumber,
            from: authorityName,
            asked: sayDay(say, memberState, askedAt),
            wished: wishedOn === undefined ? '–' : say.fullDate(wishedOn),
            status: <Standing say={say} standing={standing} isAsked />,
          },
        }))}
        empty={<EmptyState title={say(words.listNone)} />}
      />
    </>
  )
}
