import {
  Button,
  ButtonRow,
  type Explained,
  errorOf,
  Form,
  RadioGroup,
  Section,
  TextArea,
} from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { ActivityStep } from '../types.ts'
import { words } from '../words.ts'

const stepPhrases: Readonly<Record<ActivityStep, Phrase>> = {
  approve: words.stepApprove,
  reject: words.stepReject,
  suspend: words.stepSuspend,
  restore: words.stepRestore,
  lapse: words.statusLapsed,
  delete: words.stepDelete,
}

export interface StatusFormProps {
  readonly say: Say
  readonly operatorId: string
  readonly revision: number
  readonly steps: readonly ActivityStep[]
  readonly idempotencyKey: string
  readonly typed: { readonly step: string; readonly reason: string }
  readonly errors: readonly Explained[]
}

/** Where a change of the status is sent. */
export function statusAddress(operatorId: string): string {
  return `/operators/${operatorId}/status`
}

/** What the authority may do with an operator in its status. */
export function StatusForm(props: StatusFormProps) {
  const { say, operatorId, steps, idempotencyKey, typed, errors } = props
  return (
    <Section title={say(words.changeTitle)}>
      <Form
        action={statusAddress(operatorId)}
        typed
        hidden={{ revision: String(props.revision) }}
        idempotencyKey={idempotencyKey}
      >
        <RadioGroup
          say={say}
          name="step"
          label={say(words.change)}
          options={steps.map(step => ({ value: step, label: say(stepPhrases[step]) }))}
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
        />
        <ButtonRow>
          <Button>{say(words.save)}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
