import { type Explained, errorOf, Field, FieldSet, RadioGroup } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { TypedOperator } from '../types.ts'
import { words } from '../words.ts'

/** What every section of the form takes. */
export interface SectionProps {
  readonly say: Say
  readonly typed: TypedOperator
  readonly errors: readonly Explained[]
  readonly action: string
  /** ISO 3166-1 alpha-2; they stand first in a list of countries. */
  readonly memberStates: readonly string[]
}

/** Operator details: who is registered, under which name. */
export function DetailsSection({ say, typed, errors }: SectionProps) {
  return (
    <FieldSet say={say} legend={say(words.details)} section>
      <RadioGroup
        say={say}
        name="kind"
        label={say(words.kind)}
        value={typed.kind}
        options={[
          { value: 'firm', label: say(words.kindFirm) },
          { value: 'natural person', label: say(words.kindPerson) },
        ]}
        error={errorOf(errors, 'kind')}
        required
      />
      <Field
        say={say}
        name="name"
        label={say(words.name)}
        hint={say(words.nameHint)}
        value={typed.name}
        error={errorOf(errors, 'name')}
        required
      />
    </FieldSet>
  )
}
