import {
  Button,
  ButtonRow,
  ErrorSummary,
  type Explained,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../../words.ts'

export interface WithdrawalProps {
  readonly frame: FrameData
  readonly roleId: string
  readonly organisation: string
  /** Whether the person registered the new operator, which stays with its authority. */
  readonly isNewOperator: boolean
  readonly idempotencyKey: string
  readonly errors: readonly Explained[]
}

/** Asks whether a request is really to be taken back. */
export function Withdrawal(props: WithdrawalProps) {
  const { frame, organisation, errors } = props
  const { say } = frame
  const title = say(words.withdrawTitle, { organisation })
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.withdrawLead)} />
      {props.isNewOperator ? <Text>{say(words.withdrawNewOperator, { organisation })}</Text> : null}
      <WithdrawalForm {...props} />
    </Frame>
  )
}

function WithdrawalForm({ frame: { say }, roleId, idempotencyKey }: WithdrawalProps) {
  return (
    <Form action={`/profile/requests/${roleId}/withdrawal`} idempotencyKey={idempotencyKey}>
      <ButtonRow>
        <Button>{say(words.withdraw)}</Button>
        <Button variant="secondary" href="/profile">
          {say(words.cancel)}
        </Button>
      </ButtonRow>
    </Form>
  )
}
