import { BackLink, DataTable, EmptyState, PageTitle, type Row } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { sayDay } from '../../../words.ts'
import type { ShownEntry } from '../../types.ts'
import { words as library } from '../../words.ts'
import { words } from '../words.ts'

export interface ProposalsProps {
  readonly frame: FrameData
  readonly proposals: readonly ShownEntry[]
}

/** What waits for a second pair of eyes. */
export function ProposalsPage({ frame, proposals }: ProposalsProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.proposalsTitle)} wide>
      <BackLink href="/law-library" label={say(library.title)} />
      <PageTitle title={say(words.proposalsTitle)} lead={say(words.proposalsLead)} />
      <DataTable
        caption={say(words.proposalsTitle)}
        captionHidden
        columns={[
          { key: 'title', label: say(words.columnTitle), header: true },
          { key: 'country', label: say(library.columnCountry) },
          { key: 'what', label: say(words.columnWhat) },
          { key: 'who', label: say(words.columnWho) },
        ]}
        rows={proposals.map(entry => proposalRow(say, entry))}
        empty={<EmptyState title={say(words.proposalsNone)} />}
      />
    </Frame>
  )
}

function proposalRow(say: Say, entry: ShownEntry): Row {
  const { id, country, englishTitle, withdrawal, proposedAt } = entry
  const who = withdrawal === undefined ? entry.proposer : entry.withdrawer
  const at = sayDay(say, country, withdrawal?.at ?? proposedAt)
  return {
    id,
    href: `/law-library/proposals/${id}`,
    cells: {
      title: englishTitle,
      country: say.country(country),
      what: say(kindOf(entry)),
      who: who === undefined ? at : `${who}, ${at}`,
    },
  }
}

function kindOf({ withdrawal, replaces }: ShownEntry): Phrase {
  if (withdrawal !== undefined) return words.kindWithdrawal
  return replaces === undefined ? words.kindNew : words.kindChange
}
