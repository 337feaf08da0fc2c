import { controlOf, type FormState, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  PageTitle,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import { words as documents } from '../../../documents/words.ts'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import type { ToldRequest } from '../../following/types.ts'
import type { AnswerCheck, AnswerInHand } from '../types.ts'
import { words } from '../words/answer.ts'
import { answerAddress } from './answer.tsx'
import { Given } from './closed.tsx'

export interface SignAnswerProps {
  readonly form: FormState
  readonly told: ToldRequest
  readonly inHand: AnswerInHand
  readonly check: AnswerCheck
  readonly signer: { readonly name: string; readonly organisation: string }
  /** The holder for whom a representative signs. */
  readonly representing: string | undefined
  /** Of what is shown here. */
  readonly digest: string
  /** Whether no other request waits for an answer. */
  readonly isLast: boolean
  /** Whether the person comes back from confirming with a second factor. */
  readonly isConfirmed: boolean
  readonly idempotencyKey: string
}

/** What is signed with an answer, and the signature. */
export function SignAnswerPage({ form, told, inHand, check, signer, ...shown }: SignAnswerProps) {
  const { say } = form
  const back = answerAddress(inHand.before.address, told)
  const { number } = told.request
  const missing = check.papers.filter(({ isThere }) => !isThere)
  return (
    <>
      <BackLink href={back} label={say(words.back)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.signTitle)} lead={say(words.signLead, { number, ...signer })} />
      {shown.representing === undefined ? null : (
        <Alert tone="info">{say(documents.signRepresenting, { name: shown.representing })}</Alert>
      )}
      {shown.isConfirmed ? <Alert tone="success">{say(documents.confirmedNow)}</Alert> : null}
      <Section title={say(words.signWhat)}>
        <Given say={say} inHand={inHand} />
      </Section>
      {missing.length === 0 ? null : (
        <Alert tone="warning">
          <Text>
            {say(words.stillMissing, {
              kinds: say.list(missing.map(({ type }) => say(evidencePhrases[type]))),
            })}
          </Text>
        </Alert>
      )}
      <Signature {...{ form, back }} {...shown} />
    </>
  )
}

interface SignatureProps
  extends Pick<SignAnswerProps, 'form' | 'digest' | 'isLast' | 'isConfirmed' | 'idempotencyKey'> {
  readonly back: string
}

function Signature({ form, back, digest, isLast, isConfirmed, idempotencyKey }: SignatureProps) {
  const { say } = form
  return (
    <Form action={`${back}/signature`} typed idempotencyKey={idempotencyKey} hidden={{ shownDigest: digest }}>
      <Text>{say(words.declare)}</Text>
      <Checkbox
        say={say}
        name="isSigned"
        label={say(words.declareTick)}
        required
        checked={isTicked(form, 'isSigned')}
        error={controlOf(form, 'isSigned').error}
      />
      <Alert tone="info">
        <Text>{say(words.whatHappens)}</Text>
        {isLast ? <Text>{say(words.whatHappensLast)}</Text> : null}
        {isConfirmed ? null : <Text>{say(documents.confirmFirst)}</Text>}
      </Alert>
      <ButtonRow>
        <Button>{say(words.sign)}</Button>
      </ButtonRow>
    </Form>
  )
}
