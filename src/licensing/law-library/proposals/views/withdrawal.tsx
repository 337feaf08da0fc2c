import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import type { ShownEntry } from '../../types.ts'
import { words } from '../words.ts'

export interface WithdrawalProps {
  readonly frame: FrameData
  readonly entry: ShownEntry
  readonly reason: string
  readonly errors: readonly Explained[]
  readonly idempotencyKey: string
}

/** The form to propose that a published entry is taken away. */
export function WithdrawalPage({ frame, entry, reason, errors, idempotencyKey }: WithdrawalProps) {
  const { say } = frame
  const { id, country, revision, englishTitle } = entry
  const title = say(words.withdrawalTitle, { title: englishTitle })
  const address = `/law-library/entries/${id}/withdrawal`
  const back = `/law-library/${country}`
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0} typedAt={address}>
      <BackLink href={back} label={say(words.backToCountry, { country: say.country(country) })} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.withdrawalLead)} />
      <Form action={address} typed warnUnsaved idempotencyKey={idempotencyKey} hidden={{ revision }}>
        <TextArea
          say={say}
          name="reason"
          label={say(words.reason)}
          value={reason}
          error={errorOf(errors, 'reason')}
          maxlength={2000}
          required
        />
        <ButtonRow>
          <Button>{say(words.sendWithdrawal)}</Button>
          <Button variant="secondary" href={back}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}
