import {
  BackLink,
  DescriptionList,
  ErrorSummary,
  type Explained,
  PageTitle,
  Section,
  StatusTag,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { PastEvent } from '../rules/events.ts'
import type { ActivityStep, Operator, OperatorActivity, OperatorAddress } from '../types.ts'
import { words } from '../words.ts'
import { History } from './history.tsx'
import { identifierPhrases, kindPhrases, statusLooks } from './phrases.ts'
import { StatusForm, statusAddress } from './status-form.tsx'

export interface OperatorRecordProps {
  readonly frame: FrameData
  readonly operator: Operator
  readonly events: readonly PastEvent[]
  readonly steps: readonly ActivityStep[]
  readonly isOfficer: boolean
  readonly idempotencyKey: string
  readonly typed: { readonly step: string; readonly reason: string }
  readonly errors: readonly Explained[]
}

/** One operator with everything that is known of it. */
export function OperatorRecord(props: OperatorRecordProps) {
  const { frame, operator, errors } = props
  const { say } = frame
  const look = statusLooks[operator.activity.status]
  return (
    <Frame
      frame={frame}
      title={operator.name}
      problem={errors.length > 0}
      typedAt={props.steps.length > 0 ? statusAddress(operator.id) : undefined}
    >
      {props.isOfficer ? <BackLink href="/operators" label={say(words.backToRegister)} /> : null}
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={operator.name} tag={<StatusTag tone={look.tone}>{say(look.phrase)}</StatusTag>} />
      <Section title={say(words.details)}>
        <DescriptionList rows={detailRows(say, operator)} />
      </Section>
      <Section title={say(words.activityTitle)}>
        <DescriptionList rows={activityRows(say, operator)} />
      </Section>
      {props.steps.length > 0 ? (
        <StatusForm {...props} say={say} operatorId={operator.id} revision={operator.activity.revision} />
      ) : null}
      <Section title={say(words.history)}>
        <History say={say} events={props.events} memberState={operator.activity.memberState} />
      </Section>
    </Frame>
  )
}

function oneLine(say: Say, address: OperatorAddress): string {
  return `${address.street}, ${address.postalCode} ${address.city}, ${say.country(address.country)}`
}

function detailRows(say: Say, operator: Operator) {
  return [
    { label: say(words.name), value: operator.name },
    { label: say(words.kind), value: say(kindPhrases[operator.kind]) },
    ...addressRows(say, operator),
    ...operator.identifiers.map(({ type, value }) => ({ label: say(identifierPhrases[type]), value })),
    { label: say(words.display), value: say(operator.isDisplayed ? words.displayYes : words.displayNo) },
  ]
}

function addressRows(say: Say, { addresses }: Operator) {
  const main = addresses.filter(address => address.isMain)
  const further = addresses.filter(address => !address.isMain)
  const value = further.map(address => <p key={address.street}>{oneLine(say, address)}</p>)
  return [
    ...main.map(address => ({ label: say(words.mainAddress), value: oneLine(say, address) })),
    ...(further.length === 0 ? [] : [{ label: say(words.furtherAddress), value }]),
  ]
}

function activityRows(say: Say, { activity, addresses }: Operator) {
  const address = addresses[activity.addressPosition]
  const day = (value: string | undefined) => (value === undefined ? undefined : say.plainDate(value))
  return [
    { label: say(words.chapter), value: say(words.chapterImport) },
    { label: say(words.section), value: say(words.holderOfTheGoods) },
    { label: say(words.activity), value: say(words.holderOfTheGoods) },
    { label: say(words.activityAddress), value: address && oneLine(say, address) },
    { label: say(words.validFrom), value: day(activity.validFrom) },
    { label: say(words.validTo), value: day(activity.validTo) },
    { label: say(words.authority), value: activity.authorityName },
    ...reasonRows(say, activity),
  ]
}

function reasonRows(say: Say, { status, reason }: OperatorActivity) {
  if (reason === undefined) return []
  return [{ label: say(status === 'new' ? words.toCorrect : words.reasonOf), value: reason }]
}
