import { controlOf, type FormState, listOf } from '../../../../platform/ui/form-state.ts'
import {
  CheckboxGroup,
  type Choice,
  DateField,
  Field,
  Section,
  Select,
  Tabs,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { AskedKind } from '../types.ts'
import { words } from '../words/of-case.ts'

const kinds = [
  { kind: 'expert', phrase: words.whomExpert },
  { kind: 'authority', phrase: words.whomAuthority },
  { kind: 'customs', phrase: words.whomCustoms },
] as const satisfies readonly { readonly kind: AskedKind; readonly phrase: object }[]

/** Whom to ask: each has fields of its own; what was typed stays. */
export function WhomTabs({ say, address, asked }: { say: Say; address: string; asked: AskedKind }) {
  const tabs = kinds.map(({ kind, phrase }) => ({
    label: say(phrase),
    href: `${address}?whom=${kind}`,
    press: `whom:${kind}`,
    current: kind === asked,
  }))
  return <Tabs label={say(words.whom)} tabs={tabs} />
}

export interface AskFieldsProps {
  readonly form: FormState
  readonly asked: AskedKind
  readonly languages: readonly Choice[]
  readonly authorities: readonly Choice[]
  readonly offices: readonly Choice[]
  readonly goods: readonly Choice[]
  readonly boxes: readonly Choice[]
  readonly papers: readonly Choice[]
}

/** The question, to whom it goes, and what is shown with it. */
export function AskFields(props: AskFieldsProps) {
  const { form, goods, boxes, papers } = props
  const { say } = form
  return (
    <>
      <Whom {...props} />
      <TextArea
        {...controlOf(form, 'question')}
        label={say(words.question)}
        hint={say(words.questionHint)}
        rows={6}
        maxlength={10_000}
        required
      />
      <DateField
        {...controlOf(form, 'wishedOn')}
        label={say(words.wishedOn)}
        hint={say(words.wishedOnHint)}
        optional
      />
      <Section title={say(words.shownTitle)}>
        <Text>{say(words.shownText)}</Text>
        <Choices form={form} name="goods" label={say(words.goods)} options={goods} required />
        <Choices form={form} name="boxes" label={say(words.boxes)} options={boxes} />
        {papers.length === 0 ? null : (
          <Choices
            {...{ form, name: 'papers', options: papers }}
            label={say(words.papers)}
            hint={say(words.papersHint)}
          />
        )}
      </Section>
    </>
  )
}

function Whom({ form, asked, languages, authorities, offices }: AskFieldsProps) {
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  if (asked === 'authority')
    return (
      <Select
        {...field('authorityId')}
        label={say(words.authority)}
        empty={say(words.choose)}
        options={authorities}
        required
      />
    )
  if (asked === 'customs')
    return (
      <Select
        {...field('office')}
        label={say(words.office)}
        empty={say(words.choose)}
        options={offices}
        required
      />
    )
  return (
    <>
      <Field {...field('name')} label={say(words.expertName)} maxlength={200} required />
      <Field
        {...field('email')}
        type="email"
        label={say(words.expertEmail)}
        hint={say(words.expertEmailHint)}
        required
      />
      <Select {...field('language')} label={say(words.expertLanguage)} options={languages} />
    </>
  )
}

interface ChoicesProps {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  readonly options: readonly Choice[]
}

function Choices({ form, name, ...shown }: ChoicesProps) {
  const { say } = form
  return (
    <CheckboxGroup
      {...{ say, name, ...shown, values: listOf(form, name), error: controlOf(form, name).error }}
    />
  )
}
