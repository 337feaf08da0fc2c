import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { ConfirmWindow } from '../../views/confirm-window.tsx'
import { listedFields } from '../../views/listed-fields.ts'
import { words } from '../../words.ts'
import type { TypedOperator } from '../types.ts'
import { ActivitySection } from './activity-section.tsx'
import { AddressSection } from './address-section.tsx'
import { DetailsSection } from './details-section.tsx'
import { DisplaySection } from './display-section.tsx'
import { IdentifierSection } from './identifier-section.tsx'

/** A registered operator, and where one asks to be linked to it. */
export interface ExistingOperator {
  readonly title: string
  readonly place: string
  readonly href: string
}

export interface OperatorFormProps {
  readonly frame: FrameData
  readonly title: string
  /** Where the form goes; the same page shows it again. */
  readonly action: string
  readonly typed: TypedOperator
  readonly memberStates: readonly string[]
  readonly errors: readonly Explained[]
  /** Named by the system; absent as long as the address is not known. */
  readonly authority: string | undefined
  /** Other records that have the same number or look like the same, and may be joined instead. */
  readonly existing: readonly ExistingOperator[]
  readonly isConfirming: boolean
  readonly isCorrection: boolean
  /** What the authority asks to be corrected. */
  readonly asked: string | undefined
  readonly hidden: Readonly<Record<string, string>>
  readonly idempotencyKey: string
}

/** Steps 3.14 to 3.23 of the guide on one page. */
export function OperatorForm(props: OperatorFormProps) {
  const { frame, title, typed, errors } = props
  const { say } = frame
  const { action, memberStates } = props
  const parts = { say, typed, errors, action, memberStates }
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0} typedAt={action}>
      {props.isConfirming ? <Confirmation {...props} /> : null}
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.createLead)} />
      {props.asked === undefined ? null : (
        <Alert tone="warning" title={say(words.correctionAsked)}>
          <Text>{props.asked}</Text>
        </Alert>
      )}
      {props.existing.map(one => (
        <Existing key={one.href} say={say} existing={one} />
      ))}
      <Form
        action={props.action}
        typed
        hidden={{ ...listedFields('confirmed', typed.confirmed), information: typed.information }}
        warnUnsaved
        idempotencyKey={props.idempotencyKey}
      >
        <DetailsSection {...parts} />
        <AddressSection {...parts} />
        <IdentifierSection {...parts} />
        <ActivitySection {...parts} authority={props.authority} />
        <DisplaySection {...parts} />
        <ButtonRow>
          <Button name="step" value="check">
            {say(props.isCorrection ? words.saveCorrection : words.createButton)}
          </Button>
          <Button variant="secondary" href={props.isCorrection ? '/profile' : '/operators/select'}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

function Existing({ say, existing }: { readonly say: Say; readonly existing: ExistingOperator }) {
  return (
    <Alert tone="warning" title={existing.title}>
      {existing.place === '' ? null : <Text>{existing.place}</Text>}
      <Text>{say(words.existsText)}</Text>
      <Button variant="go" href={existing.href}>
        {say(words.isMine)}
      </Button>
    </Alert>
  )
}

function Confirmation(props: OperatorFormProps) {
  const { frame, typed, authority } = props
  const { say } = frame
  return (
    <ConfirmWindow
      say={say}
      company={typed.name}
      lead={say(words.confirmCreateLead, { authority: authority ?? '' })}
      action={props.action}
      hidden={props.hidden}
      idempotencyKey={props.idempotencyKey}
      information={typed.information}
      error={errorOf(props.errors, 'information')}
    />
  )
}
