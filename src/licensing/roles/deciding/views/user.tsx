import {
  BackLink,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  RadioGroup,
  Section,
  StatusTag,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { fullName } from '../../../../platform/words/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { roleLook } from '../../../words.ts'
import type { UserRole } from '../../types.ts'
import { roleKinds } from '../../views/phrases.ts'
import { words } from '../../words.ts'

const steps = {
  suspend: { label: words.suspend, hint: words.suspendHint },
  restore: { label: words.restore, hint: words.restoreHint },
  end: { label: words.end, hint: words.endHint },
}

export interface UserProps {
  readonly frame: FrameData
  readonly role: UserRole
  readonly steps: readonly (keyof typeof steps)[]
  readonly idempotencyKey: string
  readonly typed: { readonly step: string; readonly reason: string }
  readonly errors: readonly Explained[]
}

/** A colleague's role: what it may do, and how it is suspended or ended. */
export function UserPage(props: UserProps) {
  const { frame, role, errors } = props
  const { say } = frame
  const name = fullName(role)
  const look = roleLook(say, role.status)
  return (
    <Frame frame={frame} title={name} problem={errors.length > 0} typedAt={`/users/${role.id}/status`}>
      <BackLink href="/users" label={say(words.backToUsers)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={name} tag={<StatusTag tone={look.tone}>{look.label}</StatusTag>} />
      <DescriptionList
        rows={[
          { label: say(words.email), value: role.email },
          { label: say(words.organisationColumn), value: role.organisation },
          { label: say(words.roleColumn), value: say(roleKinds[role.kind]) },
          ...(role.reason === null ? [] : [{ label: say(words.reason), value: role.reason }]),
        ]}
      />
      {role.status === 'valid' ? <Rights {...props} /> : null}
      {props.steps.length > 0 ? <Change {...props} /> : null}
    </Frame>
  )
}

function Rights({ frame, role, idempotencyKey }: UserProps) {
  const { say } = frame
  const administrator = role.isAdministrator ? words.withdrawAdministrator : words.giveAdministrator
  const seal = role.mayUseSeal ? words.withdrawSeal : words.giveSeal
  return (
    <Section title={say(words.rightsColumn)}>
      <Form action={`/users/${role.id}/rights`} idempotencyKey={`${idempotencyKey}-r`}>
        <ButtonRow>
          <Button
            variant="secondary"
            name="right"
            value={`administrator:${role.isAdministrator ? 'withdraw' : 'give'}`}
          >
            {say(administrator)}
          </Button>
          {role.kind === 'authority-officer' ? (
            <Button variant="secondary" name="right" value={`seal:${role.mayUseSeal ? 'withdraw' : 'give'}`}>
              {say(seal)}
            </Button>
          ) : null}
        </ButtonRow>
      </Form>
    </Section>
  )
}

function Change(props: UserProps) {
  const { frame, role, typed, errors } = props
  const { say } = frame
  return (
    <Section title={say(words.changeTitle)}>
      <Form action={`/users/${role.id}/status`} typed idempotencyKey={`${props.idempotencyKey}-s`}>
        <RadioGroup
          say={say}
          name="step"
          label={say(words.change)}
          options={props.steps.map(value => ({
            value,
            label: say(steps[value].label),
            hint: say(steps[value].hint),
          }))}
          value={typed.step}
          error={errorOf(errors, 'step')}
          required
        />
        <TextArea
          say={say}
          name="reason"
          label={say(words.reason)}
          hint={say(words.reasonHint)}
          value={typed.reason}
          error={errorOf(errors, 'reason')}
          maxlength={2000}
          required
        />
        <Button>{say(words.save)}</Button>
      </Form>
    </Section>
  )
}
