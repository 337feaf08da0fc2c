import type { ComponentChildren } from 'preact'
import type { FormState } from '../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  type ButtonVariant,
  ErrorSummary,
  Form,
  PageTitle,
  Text,
} from '../../../platform/ui/index.ts'
import { words } from '../words/acts.ts'

export interface ActPageProps {
  readonly form: FormState
  readonly title: string
  /** What follows from it. */
  readonly text?: string | undefined
  readonly number: string
  readonly holder: string
  /** Of the case. */
  readonly back: string
  /** Where the form is sent. */
  readonly address: string
  readonly submit: string
  readonly variant?: ButtonVariant | undefined
  readonly multipart?: boolean | undefined
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly idempotencyKey: string
  /** Before the form. */
  readonly above?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A page on which an officer does something with a case: what it is, its form, and the way back. */
export function ActPage(props: ActPageProps) {
  const { form, title, text, number, holder, back, address, submit, variant } = props
  const { say, errors } = form
  return (
    <>
      <BackLink href={back} label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.lead, { number, holder })} />
      {text === undefined ? null : <Text>{text}</Text>}
      {props.above}
      <Form
        action={address}
        typed
        warnUnsaved
        multipart={props.multipart}
        hidden={props.hidden}
        idempotencyKey={props.idempotencyKey}
      >
        {props.children}
        <ButtonRow>
          <Button variant={variant}>{submit}</Button>
          <Button variant="secondary" href={back}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
