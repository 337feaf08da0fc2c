import {
  BackLink,
  Button,
  ButtonRow,
  DescriptionList,
  Form,
  PageTitle,
  Section,
  StatusTag,
  Text,
  Timeline,
  type TimelineEntry,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { momentOf } from '../../words.ts'
import type { ShownMandate } from '../types.ts'
import { words } from '../words.ts'
import { otherSide } from './mandates.tsx'
import { sayTerms, stateLooks } from './phrases.ts'

export interface MandateProps {
  readonly frame: FrameData
  readonly mandate: ShownMandate
}

/** Where a mandate is shown. */
export function mandateAddress({ id }: Pick<ShownMandate, 'id'>): string {
  return `/mandates/${id}`
}

/** One mandate as either side sees it. */
export function MandatePage({ frame, mandate }: MandateProps) {
  const { say } = frame
  const title = sayMandate(say, mandate)
  const { phrase, tone } = stateLooks[mandate.state]
  const terms = sayTerms(say, mandate)
  return (
    <Frame frame={frame} title={title}>
      <BackLink href="/mandates" label={say(words.title)} />
      <PageTitle
        title={title}
        tag={<StatusTag tone={tone}>{say(phrase)}</StatusTag>}
        actions={mandate.mayEnd ? <EndLink say={say} mandate={mandate} /> : null}
      />
      <DescriptionList
        rows={[
          { label: say(words.columnHolder), value: mandate.holder },
          { label: say(words.columnRepresentative), value: mandate.representative },
          { label: say(words.columnTypes), value: terms.types },
          { label: say(words.columnDays), value: terms.days },
          { label: say(words.columnSign), value: terms.sign },
        ]}
      />
      <Section title={say(words.historyTitle)}>
        <Timeline entries={historyOf(say, mandate)} />
      </Section>
    </Frame>
  )
}

function EndLink({ say, mandate }: { readonly say: Say; readonly mandate: ShownMandate }) {
  return (
    <Button variant="secondary" href={`${mandateAddress(mandate)}/end`}>
      {say(mandate.side === 'holder' ? words.revoke : words.layDown)}
    </Button>
  )
}

function sayMandate(say: Say, mandate: ShownMandate): string {
  const name = otherSide(mandate, mandate.side)
  return say(mandate.side === 'holder' ? words.mandateTitle : words.mandateFrom, { name })
}

function historyOf(say: Say, mandate: ShownMandate): readonly TimelineEntry[] {
  const { givenAt, givenBy, endedAt, endedBy, endedSide, memberState } = mandate
  const at = (date: Date) => momentOf(say, { number: '', countryOfImport: memberState }, date)
  const given = { title: say(words.eventGiven), ...at(givenAt), who: givenBy }
  if (endedAt === undefined) return [given]
  const phrase = endedSide === 'holder' ? words.eventRevoked : words.eventLaidDown
  return [given, { title: say(phrase), ...at(endedAt), who: endedBy }]
}

/** Whether a mandate is to end. */
export function EndingPage({
  frame,
  mandate,
  idempotencyKey,
}: MandateProps & { readonly idempotencyKey: string }) {
  const { say } = frame
  const isHolder = mandate.side === 'holder'
  const name = otherSide(mandate, mandate.side)
  const address = mandateAddress(mandate)
  return (
    <Frame frame={frame} title={say(words.endTitle)}>
      <BackLink href={address} label={sayMandate(say, mandate)} />
      <PageTitle title={say(words.endTitle)} />
      <Text>{say(isHolder ? words.revokeText : words.layDownText, { name })}</Text>
      <Form action={`${address}/end`} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button>{say(isHolder ? words.revoke : words.layDown)}</Button>
          <Button variant="secondary" href={address}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}
