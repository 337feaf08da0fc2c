import { Alert, Button, ButtonRow, ErrorSummary, Form, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { TypedOperator } from '../types.ts'
import { words } from '../words.ts'
import { ActivitySection } from './activity-section.tsx'
import { AddressSection } from './address-section.tsx'
import { ConfirmWindow } from './confirm-window.tsx'
import { DetailsSection } from './details-section.tsx'
import { DisplaySection } from './display-section.tsx'
import { type Errors, errorAt } from './errors.ts'
import { IdentifierSection } from './identifier-section.tsx'

export interface OperatorFormProps {
  readonly frame: FrameData
  readonly title: string
  /** Where the form goes; the same page shows it again. */
  readonly action: string
  readonly typed: TypedOperator
  readonly memberStates: readonly string[]
  readonly errors: Errors
  /** Named by the system; absent as long as the address is not known. */
  readonly authority: string | undefined
  /** Another record that has the same number and may be joined instead. */
  readonly existing: { readonly name: string; readonly href: string } | undefined
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
    <Frame frame={frame} title={title} problem={errors.length > 0}>
      {props.isConfirming ? <Confirmation {...props} /> : null}
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.createLead)} />
      {props.asked === undefined ? null : (
        <Alert tone="warning" title={say(words.correctionAsked)}>
          <Text>{props.asked}</Text>
        </Alert>
      )}
      {props.existing ? <Existing {...props} existing={props.existing} /> : null}
      <Form
        action={props.action}
        hidden={{ confirmed: typed.confirmed, information: typed.information }}
        warnUnsaved
        idempotencyKey={props.idempotencyKey}
      >
        <button type="submit" class="ds-sr-only" name="step" value="check" tabIndex={-1} aria-hidden="true" />
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

function Existing({ frame, existing }: OperatorFormProps & { existing: { name: string; href: string } }) {
  const { say } = frame
  return (
    <Alert tone="warning" title={say(words.existsTitle, { name: existing.name })}>
      <Text>{say(words.existsText)}</Text>
      <Button variant="go" href={existing.href}>
        {say(words.requestAuthorisation)}
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
      error={errorAt(props.errors, 'information')}
    />
  )
}
