import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { Button, FileField, Form, Section, Text, TextArea } from '../../../../platform/ui/index.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { words } from '../words/thread.ts'

export interface MessageFormProps {
  readonly form: FormState
  readonly title: string
  readonly text?: string | undefined
  readonly address: string
  readonly label: string
  readonly submit: string
  readonly idempotencyKey: string
  /** The names of its two controls: a page may have two such forms. */
  readonly names: { readonly text: string; readonly file: string }
  readonly megabytes: number
  readonly isMain?: boolean
}

/** A text with a file beside it, for the thread. */
export function MessageForm(props: MessageFormProps) {
  const { form, title, text, address, label, submit, idempotencyKey, names, megabytes, isMain } = props
  const { say } = form
  return (
    <Section title={title}>
      {text === undefined ? null : <Text>{text}</Text>}
      <Form action={address} typed multipart warnUnsaved hidden={{ _key: idempotencyKey }}>
        <TextArea
          {...controlOf(form, names.text)}
          label={label}
          rows={isMain ? 10 : 5}
          maxlength={20_000}
          required
        />
        <FileField
          {...{ say, name: names.file, error: controlOf(form, names.file).error }}
          label={say(words.file)}
          hint={say(words.fileHint, { megabytes })}
          accept={`application/pdf,${acceptedPictures}`}
          optional
        />
        <Button variant={isMain ? 'primary' : 'secondary'}>{submit}</Button>
      </Form>
    </Section>
  )
}
