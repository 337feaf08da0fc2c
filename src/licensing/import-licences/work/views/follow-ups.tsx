import { DataTable, Section } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayTime } from '../../../words.ts'
import type { FollowUp } from '../../types.ts'
import { decisionPhrases } from '../../views/decision-phrases.ts'
import { words } from '../words.ts'

export interface FollowUpsProps {
  readonly say: Say
  readonly followUps: readonly FollowUp[]
}

/** What waits for the seal although its case is decided. */
export function FollowUps({ say, followUps }: FollowUpsProps) {
  if (followUps.length === 0) return null
  return (
    <Section title={say(words.followUps)} id="follow-ups">
      <DataTable
        caption={say(words.followUps)}
        captionHidden
        columns={[
          { key: 'case', label: say(words.columnCase), header: true },
          { key: 'what', label: say(words.columnPrepared) },
          { key: 'when', label: say(words.columnPreparedBy) },
        ]}
        rows={followUps.map(({ id, number, title, action, preparedAt, preparedByName, memberState }) => ({
          id,
          href: `/cases/${id}`,
          cells: {
            case: `${number} ${title === '' ? say(words.untitled) : title}`,
            what: say(decisionPhrases[action]),
            when: `${preparedByName ?? ''}, ${sayTime(say, memberState, preparedAt)}`,
          },
        }))}
        empty=""
      />
    </Section>
  )
}
