import { DataTable, Tick } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { OperatorLine } from '../../../operators/types.ts'
import { roleLook } from '../../../words.ts'
import { words } from '../../words.ts'

export interface FoundOperatorsProps {
  readonly say: Say
  readonly caption: string
  readonly lines: readonly OperatorLine[]
  readonly chosen: readonly string[]
  readonly own: ReadonlyMap<string, string>
}

/** The operators that a search found, each with a tick box. */
export function FoundOperators({ say, caption, lines, chosen, own }: FoundOperatorsProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'tick', label: say(words.tickColumn), hidden: true },
        { key: 'name', label: say(words.nameColumn), header: true },
        { key: 'address', label: say(words.addressColumn) },
        { key: 'activity', label: say(words.activityColumn) },
        { key: 'status', label: say(words.statusColumn) },
        { key: 'own', label: say(words.ownColumn) },
      ]}
      rows={lines.map(line => ({
        id: line.id,
        cells: {
          tick: (
            <Tick
              name="operators"
              value={line.id}
              label={say(words.tickOperator, { name: line.name })}
              checked={chosen.includes(line.id)}
            />
          ),
          name: line.name,
          address: `${line.street}, ${line.postalCode} ${line.city}, ${say.country(line.country)}`,
          activity: say(words.holderOfTheGoods),
          status: line.status === 'new' ? say(words.operatorNew) : roleLook(say, 'valid').label,
          own: own.get(line.id) ?? '–',
        },
      }))}
      empty={say(words.nothingFound)}
    />
  )
}
