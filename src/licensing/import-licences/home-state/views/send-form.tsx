import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { Button, FileField, Form, Section, TextArea } from '../../../../platform/ui/index.ts'
import { KeepUnopened } from '../../../documents/evidence/views/adding.tsx'
import { type ApplicationElsewhere, mostFiles } from '../types.ts'
import { words } from '../words.ts'
import { elsewhereAddress } from './address.ts'

export interface SendFormProps {
  readonly form: FormState
  readonly application: ApplicationElsewhere
  readonly mayKeepUnopened: boolean
  readonly idempotencyKey: string
}

/** The form by which a State tells what it knows. */
export function SendForm({ form, application, mayKeepUnopened, idempotencyKey }: SendFormProps) {
  const { say } = form
  const { id, authorityName } = application
  return (
    <Section title={say(words.sendTitle)} id="send">
      <Form
        action={elsewhereAddress(id, '/information')}
        idempotencyKey={idempotencyKey}
        typed
        warnUnsaved
        multipart
      >
        <TextArea
          {...controlOf(form, 'text')}
          label={say(words.text)}
          hint={say(words.textHint, { authority: authorityName })}
          rows={8}
          maxlength={10_000}
          required
        />
        <FileField
          {...controlOf(form, 'files')}
          label={say(words.files)}
          hint={say(words.filesHint, { maximum: mostFiles.atOnce })}
          accept="application/pdf,image/jpeg,image/png"
          multiple
          optional
        />
        {mayKeepUnopened ? <KeepUnopened form={form} /> : null}
        <Button>{say(words.send)}</Button>
      </Form>
    </Section>
  )
}
