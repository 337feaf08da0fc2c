import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  RadioGroup,
  type Row,
  Select,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayLanguage } from '../../../documents/boxes/say.ts'
import type { LetterPurpose, LetterText } from '../types.ts'
import { words } from '../words.ts'

const purposePhrases = {
  request: words.forRequest,
  reasons: words.forReasons,
  appeal: words.forAppeal,
  conditions: words.forConditions,
} as const satisfies Record<LetterPurpose, Phrase>

export interface LettersProps {
  readonly say: Say
  readonly letters: readonly LetterText[]
}

/** The letter texts of an authority. */
export function LettersPage({ say, letters }: LettersProps) {
  return (
    <>
      <BackLink href="/cases" label={say(words.allCases)} />
      <PageTitle
        title={say(words.title)}
        lead={say(words.lead)}
        actions={<Button href="/cases/letters/new">{say(words.new)}</Button>}
      />
      <DataTable
        caption={say(words.caption)}
        captionHidden
        columns={[
          { key: 'name', label: say(words.name), header: true },
          { key: 'purpose', label: say(words.purpose) },
          { key: 'language', label: say(words.language) },
          { key: 'acts', label: say(words.columnActs) },
        ]}
        rows={letters.map(letter => rowOf(say, letter))}
        empty={
          <EmptyState title={say(words.emptyTitle)}>
            <Text>{say(words.emptyText)}</Text>
          </EmptyState>
        }
      />
    </>
  )
}

function rowOf(say: Say, { id, name, purpose, language }: LetterText): Row {
  return {
    id,
    href: `/cases/letters/${id}`,
    cells: {
      name,
      purpose: say(purposePhrases[purpose]),
      language: sayLanguage(say, language),
      acts: (
        <Button variant="secondary" href={`/cases/letters/${id}`} label={say(words.changeLabel, { name })}>
          {say(words.change)}
        </Button>
      ),
    },
  }
}

export interface LetterFormProps {
  readonly form: FormState
  /** Of a text that is kept already. */
  readonly id: string | undefined
  readonly languages: readonly string[]
  readonly fields: readonly string[]
  readonly idempotencyKey: string
}

/** The form of a letter text. */
export function LetterFormPage({ form, id, languages, fields, idempotencyKey }: LetterFormProps) {
  const { say } = form
  const options = languages.map(value => ({ value, label: sayLanguage(say, value) }))
  return (
    <>
      <BackLink href="/cases/letters" label={say(words.back)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(id === undefined ? words.new : words.change)} />
      <Form action={`/cases/letters/${id ?? 'new'}`} idempotencyKey={idempotencyKey} typed warnUnsaved>
        <RadioGroup
          {...controlOf(form, 'purpose')}
          label={say(words.purpose)}
          options={Object.entries(purposePhrases).map(([value, phrase]) => ({ value, label: say(phrase) }))}
        />
        <Select
          {...controlOf(form, 'language')}
          label={say(words.language)}
          options={options}
          width="medium"
        />
        <Field {...controlOf(form, 'name')} label={say(words.name)} hint={say(words.nameHint)} required />
        <TextArea
          {...controlOf(form, 'text')}
          label={say(words.text)}
          hint={say(words.fields, { fields: fields.map(field => `[${field}]`).join(', ') })}
          rows={10}
          maxlength={10_000}
          required
        />
        <ButtonRow>
          <Button>{say(words.save)}</Button>
          <Button variant="secondary" href="/cases/letters">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
      {id === undefined ? null : (
        <Form action={`/cases/letters/${id}/removal`}>
          <Button variant="danger">{say(words.remove)}</Button>
        </Form>
      )}
    </>
  )
}
