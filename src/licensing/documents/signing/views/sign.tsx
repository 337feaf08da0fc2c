import { controlOf, type FormState, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  Lead,
  PageTitle,
  Section,
  Text,
} from '../../../../platform/ui/index.ts'
import { type DraftFrame, DraftSteps } from '../../form/views/step-page.tsx'
import type { KindPages } from '../../kind.ts'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'

export interface SignPageProps {
  readonly draft: DraftFrame
  readonly form: FormState
  readonly pages: KindPages
  readonly statement: Document
  /** In the language of the statement: what is signed. */
  readonly declaration: { readonly language: string; readonly sentences: readonly string[] }
  /** The same in the reader's language. */
  readonly inOwnWords: readonly string[]
  /** The holder for whom a representative signs. */
  readonly representing: string | undefined
  readonly signer: { readonly name: string; readonly organisation: string }
  /** Whether the person comes back from confirming with a second factor. */
  readonly isConfirmed: boolean
}

/** Where a signature is sent. */
export function signatureAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/signature`
}

/** The declaration and the signature. */
export function SignPage({ draft, form, statement, declaration, ...shown }: SignPageProps) {
  const { say } = form
  const { pages, inOwnWords, signer, representing, isConfirmed } = shown
  const { address, number, version, replaces } = statement
  return (
    <>
      <DraftSteps draft={draft} page="summary" />
      <BackLink href={`${address}/summary`} label={say(words.stepSummary)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(pages.signTitle)} />
      <Lead>{say(pages.signLead, { number, ...signer })}</Lead>
      {representing === undefined ? null : (
        <Alert tone="info">{say(words.signRepresenting, { name: representing })}</Alert>
      )}
      {isConfirmed ? <Alert tone="success">{say(words.confirmedNow)}</Alert> : null}
      <Section title={say(words.declarationTitle)}>
        <Sentences {...declaration} />
        {declaration.language === say.language ? null : (
          <>
            <Text>{say(words.declarationInYourLanguage)}</Text>
            <Sentences language={say.language} sentences={inOwnWords} />
          </>
        )}
      </Section>
      <Form
        action={signatureAddress(statement)}
        typed
        idempotencyKey={draft.idempotencyKey}
        hidden={{ version }}
      >
        <Checkbox
          say={say}
          name="hasDeclared"
          label={say(words.declareTick)}
          required
          checked={isTicked(form, 'hasDeclared')}
          error={controlOf(form, 'hasDeclared').error}
        />
        <Alert tone="info">
          <p>{say(pages.signWhatHappens)}</p>
          {replaces === undefined ? null : <p>{say(words.signReplaces, { number: replaces })}</p>}
          {isConfirmed ? null : <p>{say(words.confirmFirst)}</p>}
        </Alert>
        <ButtonRow>
          <Button>{say(words.sign)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Sentences({ language, sentences }: SignPageProps['declaration']) {
  return sentences.map(sentence => (
    <Text key={sentence} language={language}>
      {sentence}
    </Text>
  ))
}
