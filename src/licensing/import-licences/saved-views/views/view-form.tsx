import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
} from '../../../../platform/ui/index.ts'
import { words } from '../words.ts'

export interface ViewFormProps {
  readonly form: FormState
  readonly title: string
  readonly lead?: string
  readonly back: { readonly href: string; readonly label: string }
  readonly action: string
  readonly submit: string
  /** Filters that are sent along. */
  readonly hidden?: Readonly<Record<string, string>>
  /** Where the view is removed, where it is kept already. */
  readonly removal?: string
  readonly idempotencyKey: string
}

/** The name of a view: of a new one, or another one. */
export function ViewFormPage(props: ViewFormProps) {
  const { form, title, lead, back, action, submit, hidden, removal, idempotencyKey } = props
  const { say } = form
  return (
    <>
      <BackLink {...back} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={title} lead={lead} />
      <Form action={action} idempotencyKey={idempotencyKey} hidden={hidden} typed>
        <Field
          {...controlOf(form, 'name')}
          label={say(words.name)}
          hint={say(words.nameHint)}
          maxlength={60}
          required
        />
        <ButtonRow>
          <Button>{submit}</Button>
          <Button variant="secondary" href={back.href}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
      {removal === undefined ? null : (
        <Form action={removal}>
          <Button variant="danger">{say(words.remove)}</Button>
        </Form>
      )}
    </>
  )
}
