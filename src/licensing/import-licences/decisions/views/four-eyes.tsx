import type { FormState } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import { sayCitation } from '../../../words.ts'
import { words } from '../../words/acts.ts'

export interface FourEyesProps {
  readonly form: FormState
  readonly demands: boolean
  readonly isAdministrator: boolean
  readonly idempotencyKey: string
}

/** Whether a second person seals; administrators settle it. */
export function FourEyesPage({ form, demands, isAdministrator, idempotencyKey }: FourEyesProps) {
  const { say, errors } = form
  return (
    <>
      <BackLink href="/cases" label={say(words.allCases)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.eyesTitle)} />
      <Text>{say(words.eyesText, { citation: sayCitation(say, 'Default 45') })}</Text>
      <Alert tone={demands ? 'success' : 'warning'}>{say(demands ? words.eyesOn : words.eyesOff)}</Alert>
      {isAdministrator ? (
        <Form
          action="/cases/four-eyes"
          idempotencyKey={idempotencyKey}
          hidden={{ demands: demands ? 'no' : 'yes' }}
        >
          <Button variant={demands ? 'danger' : 'primary'}>
            {say(demands ? words.eyesAllow : words.eyesDemand)}
          </Button>
        </Form>
      ) : (
        <Text>{say(words.eyesAdministrator)}</Text>
      )}
    </>
  )
}
