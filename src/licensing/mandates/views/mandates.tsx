import {
  Button,
  DataTable,
  EmptyState,
  PageTitle,
  type Row,
  Section,
  StatusTag,
  Text,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { MandateSide, ShownMandate } from '../types.ts'
import { words } from '../words.ts'
import { sayTerms, stateLooks } from './phrases.ts'

export interface MandatesProps {
  readonly frame: FrameData
  readonly mandates: readonly ShownMandate[]
  readonly mayGive: boolean
}

const lists = [
  { side: 'holder', title: words.givenTitle, none: words.givenNone, who: words.columnRepresentative },
  { side: 'representative', title: words.heldTitle, none: words.heldNone, who: words.columnHolder },
] as const

/** The mandates that an operator gave, and those that it has. */
export function MandatesPage({ frame, mandates, mayGive }: MandatesProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)} wide>
      <PageTitle
        title={say(words.title)}
        lead={say(words.lead)}
        actions={mayGive ? <Button href="/mandates/new">{say(words.give)}</Button> : null}
      />
      {mayGive ? null : <Text quiet>{say(words.onlyAdministrators)}</Text>}
      {lists.map(({ side, title, none, who }) => (
        <Section key={side} title={say(title)}>
          <DataTable
            caption={say(title)}
            captionHidden
            columns={[
              { key: 'who', label: say(who), header: true },
              { key: 'types', label: say(words.columnTypes) },
              { key: 'days', label: say(words.columnDays) },
              { key: 'sign', label: say(words.columnSign) },
              { key: 'state', label: say(words.columnState) },
            ]}
            rows={mandates.filter(each => each.side === side).map(each => rowOf(say, each))}
            empty={<EmptyState title={say(none)} />}
          />
        </Section>
      ))}
    </Frame>
  )
}

/** Who stands on the other side. */
export function otherSide({ holder, representative }: ShownMandate, side: MandateSide): string {
  return side === 'holder' ? representative : holder
}

function rowOf(say: Say, mandate: ShownMandate): Row {
  const { phrase, tone } = stateLooks[mandate.state]
  return {
    id: mandate.id,
    href: `/mandates/${mandate.id}`,
    cells: {
      who: otherSide(mandate, mandate.side),
      ...sayTerms(say, mandate),
      state: <StatusTag tone={tone}>{say(phrase)}</StatusTag>,
    },
  }
}
