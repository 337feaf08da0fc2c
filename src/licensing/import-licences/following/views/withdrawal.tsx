import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  List,
  PageTitle,
  Section,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Situation } from '../types.ts'
import { words } from '../words/case.ts'

export interface WithdrawalProps {
  readonly form: FormState
  readonly address: string
  readonly number: string
  readonly situation: Situation
  readonly idempotencyKey: string
}

/** Where a withdrawal is sent. */
export function withdrawalAddress(address: string): string {
  return `${address}/withdrawal`
}

/** Whether the application shall be withdrawn, and what happens then. */
export function WithdrawalPage({ form, address, number, situation, idempotencyKey }: WithdrawalProps) {
  const { say } = form
  const consequences = [
    words.withdrawImport,
    words.withdrawStays,
    ...(situation === 'asked' ? [words.withdrawRequests] : []),
    words.withdrawUntil,
  ]
  return (
    <>
      <BackLink href={`${address}/case`} label={say(words.title)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.withdrawTitle, { number })} lead={say(words.withdrawLead)} />
      <Section title={say(words.withdrawWhat)}>
        <List items={consequences.map(each => say(each))} />
      </Section>
      {situation === 'unanswered' ? (
        <Alert tone="warning">
          <Text>{say(words.withdrawVisible)}</Text>
        </Alert>
      ) : null}
      <Form action={withdrawalAddress(address)} typed idempotencyKey={idempotencyKey}>
        <TextArea
          {...controlOf(form, 'reason')}
          label={say(words.withdrawReason)}
          hint={say(words.withdrawReasonHint)}
          maxlength={2000}
          rows={3}
        />
        <ButtonRow>
          <Button variant="danger">{say(words.withdraw)}</Button>
          <Button variant="secondary" href={`${address}/case`}>
            {say(words.withdrawKeep)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
