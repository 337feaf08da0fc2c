import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { Button, Form, Section, Text, TextArea } from '../../../../platform/ui/index.ts'
import { sayTime } from '../../../words.ts'
import type { CaseNote } from '../../types.ts'
import { words } from '../words/case.ts'

export interface NotesProps {
  readonly id: string
  readonly country: string
  readonly notes: readonly CaseNote[]
  readonly form: FormState
  readonly idempotencyKey: string
}

/** What officers of one authority tell each other about a case. */
export function Notes({ id, country, notes, form, idempotencyKey }: NotesProps) {
  const { say } = form
  return (
    <Section title={say(words.notes)} id="notes">
      <Text size="sm" quiet>
        {say(words.notesHint)}
      </Text>
      {notes.map(({ text, at, byName }) => (
        <div key={at.toISOString()}>
          <p class="k-lines">{text}</p>
          <Text size="sm" quiet>{`${byName} · ${sayTime(say, country, at)}`}</Text>
        </div>
      ))}
      <NewNote {...{ id, form, idempotencyKey }} />
    </Section>
  )
}

function NewNote({ id, form, idempotencyKey }: Pick<NotesProps, 'id' | 'form' | 'idempotencyKey'>) {
  const { say } = form
  return (
    <Form action={`/cases/${id}/notes`} idempotencyKey={idempotencyKey} typed>
      <TextArea {...controlOf(form, 'text')} label={say(words.noteLabel)} rows={3} maxlength={4000} />
      <Button variant="secondary">{say(words.addNote)}</Button>
    </Form>
  )
}
