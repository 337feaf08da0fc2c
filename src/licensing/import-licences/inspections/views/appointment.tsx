import { DescriptionList } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { momentOf } from '../../../words.ts'
import { nameIn } from '../../views/decision-text.tsx'
import type { Inspection } from '../types.ts'
import { words } from '../words.ts'
import { kindPhrases, resultPhrases } from './phrases.ts'

export interface AppointmentProps {
  readonly say: Say
  /** Of the authority; ISO alpha-2. */
  readonly country: string
  readonly goods: readonly Good[]
  readonly inspection: Inspection
}

/** When, where and how goods are inspected, by whom, and what was found. */
export function AppointmentList(props: AppointmentProps) {
  const { say, goods, inspection } = props
  const { kind, officeName, place, attendees, result, findings } = inspection
  const where = [officeName, place].filter(Boolean).join(', ')
  const inspected = inspection.goods.map(goodId => nameIn(goods, { goodId }))
  return (
    <DescriptionList
      rows={[
        { label: say(words.when), value: <When {...props} /> },
        { label: say(words.how), value: say(kindPhrases[kind]) },
        ...(where === ''
          ? []
          : [{ label: say(kind === 'video' ? words.takePart : words.where), value: where }]),
        {
          label: say(words.goods),
          value: inspected.length === 0 ? say(words.allGoods) : say.list(inspected),
        },
        { label: say(words.attendees), value: attendees },
        ...(result === undefined ? [] : [{ label: say(words.result), value: say(resultPhrases[result]) }]),
        ...(findings === undefined
          ? []
          : [{ label: say(words.findings), value: <span class="k-lines">{findings}</span> }]),
      ]}
    />
  )
}

function When({ say, country, inspection: { beginsAt } }: AppointmentProps) {
  const { when, moment, own } = momentOf(say, country, beginsAt)
  return (
    <time datetime={moment} data-own={own}>
      {when}
    </time>
  )
}
