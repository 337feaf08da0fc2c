import { type Explained, errorOf, Field, FieldSet, RadioGroup } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { OperatorKind } from '../../../operators/types.ts'
import { words } from '../../words.ts'
import type { TypedOperator } from '../types.ts'

/** What every section of the form takes. */
export interface SectionProps {
  readonly say: Say
  readonly typed: TypedOperator
  readonly errors: readonly Explained[]
  readonly action: string
  /** ISO 3166-1 alpha-2; they stand first in a list of countries. */
  readonly memberStates: readonly string[]
}

const kinds: Readonly<Record<OperatorKind, Phrase>> = {
  firm: words.kindFirm,
  'natural person': words.kindPerson,
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
        options={Object.entries(kinds).map(([value, phrase]) => ({ value, label: say(phrase) }))}
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
