import { controlOf, type FormState } from '../../../platform/ui/form-state.ts'
import { Button, ButtonRow, DateField, Field, Form, Section } from '../../../platform/ui/index.ts'
import { boxWords as boxes } from '../boxes/words.ts'
import { words } from '../words.ts'

/** Where each box is sent, below the address of the statement. */
export const authorityBoxPaths = {
  nationalReference: 'national-reference',
  admittedUntil: 'temporary-admission',
} as const

export type AuthorityBox = keyof typeof authorityBoxPaths

/** Where a box of a statement is sent. */
export function authorityBoxAddress(address: string, box: AuthorityBox): string {
  return `${address}/${authorityBoxPaths[box]}`
}

export interface AuthorityBoxFormProps {
  readonly form: FormState
  /** Of the document. */
  readonly address: string
  readonly box: AuthorityBox
  readonly idempotencyKey: string
}

/** The box that an officer fills in after the signature. */
export function AuthorityBoxForm({ form, address, box, idempotencyKey }: AuthorityBoxFormProps) {
  const { say } = form
  return (
    <Section title={say(words.authorityBoxesTitle)}>
      <Form action={authorityBoxAddress(address, box)} typed idempotencyKey={idempotencyKey}>
        {box === 'nationalReference' ? (
          <Field
            {...controlOf(form, box)}
            label={say(boxes.nationalReference)}
            hint={say(boxes.nationalReferenceHint)}
            maxlength={60}
          />
        ) : (
          <DateField
            {...controlOf(form, box)}
            label={say(boxes.admittedUntil)}
            hint={say(boxes.admittedUntilHint)}
          />
        )}
        <ButtonRow>
          <Button variant="secondary">{say(words.authorityBoxSave)}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
