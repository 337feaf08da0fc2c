import { Button, DataTable, type Row, Text, Thumbnail, Tick } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Stage } from '../../cases/views/stage.tsx'
import type { WorkLine } from '../../types.ts'
import { words } from '../words.ts'
import { LastDay } from './last-day.tsx'

export interface WorkRowsProps {
  readonly say: Say
  readonly cases: readonly WorkLine[]
  /** Of the reader. */
  readonly account: string
  readonly ticked: readonly string[]
}

/** The lines of the work list. */
export function WorkRows(props: WorkRowsProps) {
  const { say, cases } = props
  return (
    <DataTable
      caption={say(words.caption)}
      captionHidden
      columns={[
        { key: 'tick', label: say(words.columnTick), hidden: true },
        { key: 'case', label: say(words.columnCase), header: true },
        { key: 'days', label: say(words.columnDays) },
        { key: 'holder', label: say(words.columnHolder) },
        { key: 'status', label: say(words.columnStatus) },
        { key: 'who', label: say(words.columnWho) },
        { key: 'acts', label: say(words.columnActs) },
      ]}
      rows={cases.map(line => rowOf(props, line))}
      empty={null}
    />
  )
}

function rowOf({ say, account, ticked }: WorkRowsProps, line: WorkLine): Row {
  const { id, number } = line
  return {
    id,
    href: `/cases/${id}`,
    cells: {
      tick: (
        <Tick name="ids" value={id} label={say(words.choose, { number })} checked={ticked.includes(id)} />
      ),
      case: <CaseName say={say} line={line} />,
      days: <LastDay say={say} line={line} />,
      holder: (
        <div>
          {line.holderName}
          {line.countryOfInterest === null ? null : (
            <Text size="sm" quiet>
              {say.country(line.countryOfInterest)}
            </Text>
          )}
        </div>
      ),
      status: <Stage say={say} staged={line} />,
      who: line.assignedName ?? say(words.nobody),
      acts: <RowAct say={say} line={line} account={account} />,
    },
  }
}

function CaseName({ say, line }: { readonly say: Say; readonly line: WorkLine }) {
  const { id, picture, title, number } = line
  return (
    <span class="k-named-picture">
      {picture === null ? null : (
        <Thumbnail src={`/import-licences/${id}/photographs/${picture}?size=thumbnail`} />
      )}
      <span>
        {title === '' ? say(words.untitled) : title} <small>{number}</small>
      </span>
    </span>
  )
}

interface ActProps {
  readonly say: Say
  readonly line: WorkLine
  readonly account: string
}

function RowAct({ say, line: { id, number, assignedTo }, account }: ActProps) {
  const isMine = assignedTo === account
  return (
    <Button
      variant="secondary"
      formaction={`/cases/${id}/${isMine ? 'release' : 'take'}`}
      label={say(isMine ? words.releaseLabel : words.takeLabel, { number })}
    >
      {say(isMine ? words.release : words.take)}
    </Button>
  )
}
