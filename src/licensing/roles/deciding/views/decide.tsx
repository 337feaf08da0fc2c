import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  Section,
  StatusTag,
  Text,
  TextArea,
  TextLink,
} from '../../../../platform/ui/index.ts'
import { fullName } from '../../../../platform/words/index.ts'
import type { Operator } from '../../../operators/types.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { roleLook, sayTime } from '../../../words.ts'
import type { UserRole } from '../../types.ts'
import { words } from '../../words.ts'
import { operatorRows } from './operator-rows.tsx'

export interface DecideProps {
  readonly frame: FrameData
  readonly role: UserRole
  readonly operator: Operator | undefined
  /** Whether the reader is the applicant, about whom somebody else decides. */
  readonly isOwn: boolean
  /** Whether the request may be sent back to be corrected. */
  readonly mayReturn: boolean
  /** `/work-list` or `/users`. */
  readonly base: string
  readonly backLabel: string
  readonly idempotencyKey: string
  readonly reason: string
  readonly correction: string
  readonly errors: readonly Explained[]
}

/** One request with everything that is needed to decide about it. */
export function Decide(props: DecideProps) {
  const { frame, role, operator, errors } = props
  const { say } = frame
  const name = fullName(role)
  const look = roleLook(say, role.status)
  return (
    <Frame
      frame={frame}
      title={say(words.decideTitle, { name })}
      problem={errors.length > 0}
      typedAt={props.isOwn ? undefined : rejectionAddress(props)}
    >
      <BackLink href={props.base} label={props.backLabel} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={say(words.decideTitle, { name })}
        lead={say(words.decideLead, { name, organisation: role.organisation })}
        tag={<StatusTag tone={look.tone}>{look.label}</StatusTag>}
      />
      <Section title={say(words.applicant)}>
        <DescriptionList
          rows={[
            { label: say(words.name), value: name },
            { label: say(words.email), value: role.email },
            { label: say(words.sinceColumn), value: sayTime(say, role.memberState, role.requestedAt) },
            { label: say(words.information), value: role.information },
          ]}
        />
      </Section>
      {operator === undefined ? null : (
        <Section title={say(words.details)}>
          <DescriptionList rows={operatorRows(say, operator)} />
          <Text>
            <TextLink href={`/operators/${operator.id}`}>{say(words.whole)}</TextLink>
          </Text>
        </Section>
      )}
      {props.isOwn ? <Alert tone="info">{say(words.ownRequest)}</Alert> : <Decisions {...props} />}
    </Frame>
  )
}

function rejectionAddress({ base, role }: DecideProps): string {
  return `${base}/${role.id}/rejection`
}

/** Both reasons stand in one form, so that neither is lost when the other is refused. */
function Decisions(props: DecideProps) {
  const { role, idempotencyKey } = props
  return (
    <>
      <Approval {...props} />
      <Form
        action={rejectionAddress(props)}
        typed
        idempotencyKey={`${idempotencyKey}-r`}
        hidden={seenRevision(role)}
      >
        {props.mayReturn ? <Return {...props} /> : null}
        <Rejection {...props} />
      </Form>
    </>
  )
}

/** Which version of a new operator's details is decided about. */
function seenRevision({ revision }: UserRole): Record<string, string> {
  return revision === null ? {} : { revision: String(revision) }
}

function Approval({ frame, role, base, idempotencyKey }: DecideProps) {
  const { say } = frame
  return (
    <Section title={say(words.approve)}>
      <Form
        action={`${base}/${role.id}/approval`}
        idempotencyKey={`${idempotencyKey}-a`}
        hidden={seenRevision(role)}
      >
        <Text>{say(words.approveHint)}</Text>
        {role.isNewOperator ? (
          <ButtonRow>
            <Button name="what" value="both">
              {say(words.approveBoth)}
            </Button>
            <Button variant="secondary" name="what" value="operator">
              {say(words.approveOperator)}
            </Button>
          </ButtonRow>
        ) : (
          <Button name="what" value="user">
            {say(words.approveUser)}
          </Button>
        )}
      </Form>
    </Section>
  )
}

function Return({ frame, role, base, correction, errors }: DecideProps) {
  const { say } = frame
  return (
    <Section title={say(words.returnTitle)}>
      <TextArea
        say={say}
        name="correction"
        label={say(words.correction)}
        hint={say(words.correctionHint)}
        value={correction || (role.correction ?? '')}
        error={errorOf(errors, 'correction')}
        maxlength={2000}
        required
      />
      <Button variant="secondary" formaction={`${base}/${role.id}/correction`}>
        {say(words.returnRequest)}
      </Button>
    </Section>
  )
}

function Rejection({ frame, role, reason, errors }: DecideProps) {
  const { say } = frame
  return (
    <Section title={say(words.rejectTitle)}>
      <TextArea
        say={say}
        name="reason"
        label={say(words.reason)}
        hint={say(words.reasonHint)}
        value={reason}
        error={errorOf(errors, 'reason')}
        maxlength={2000}
        required
      />
      <ButtonRow>
        <Button variant="danger" name="what" value={role.isNewOperator ? 'both' : 'user'}>
          {say(role.isNewOperator ? words.rejectBoth : words.reject)}
        </Button>
        {role.isNewOperator ? (
          <Button variant="secondary" name="what" value="user">
            {say(words.rejectUserOnly)}
          </Button>
        ) : null}
      </ButtonRow>
    </Section>
  )
}
