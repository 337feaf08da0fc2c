import { controlOf, type FormState, isTicked } from '../../../../platform/ui/form-state.ts'
import { Checkbox, type Choice, Field, FieldSet, Select, TextArea } from '../../../../platform/ui/index.ts'
import { categoryPhrases, typeChoices } from '../../../goods/views/choice-labels.ts'
import { choiceWords } from '../../../goods/words.ts'
import { DatingFields } from '../../boxes/views/dating-fields.tsx'
import { ValueFields } from '../../boxes/views/value-fields.tsx'
import { boxWords as boxes } from '../../boxes/words.ts'
import { words } from '../../words.ts'
import { StepPage, type StepPageProps } from './step-page.tsx'

export interface GoodStepProps extends Omit<StepPageProps, 'page' | 'lead' | 'children'> {
  /** Letters of Parts C and B, in the order of the Annex. */
  readonly partC: readonly (keyof typeof categoryPhrases)[]
  readonly partB: readonly (keyof typeof categoryPhrases)[]
  readonly currencies: readonly Choice[]
}

/** Step 2: what the object is. */
export function GoodStep({ partC, partB, currencies, ...page }: GoodStepProps) {
  const { form } = page
  const { say } = form
  const choices = (letters: GoodStepProps['partC']) =>
    letters.map(value => ({ value, label: say(categoryPhrases[value]) }))
  return (
    <StepPage {...page} page="good" lead={say(words.goodLead)}>
      <Select
        {...controlOf(form, 'category')}
        label={say(boxes.category)}
        required
        empty={say(words.choose)}
        groups={[
          { label: say(choiceWords.partC), options: choices(partC) },
          { label: say(choiceWords.partB), options: choices(partB) },
        ]}
      />
      <Field
        {...controlOf(form, 'taric')}
        label={say(boxes.taric)}
        hint={say(boxes.taricHint)}
        required
        width="medium"
        maxlength={20}
        inputmode="numeric"
      />
      <WhatFields form={form} />
      <DatingFields form={form} />
      <OriginFields form={form} />
      <ValueFields form={form} currencies={currencies} />
    </StepPage>
  )
}

function WhatFields({ form }: { readonly form: FormState }) {
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  return (
    <FieldSet say={say} legend={say(words.whatTitle)} section>
      <Select
        {...field('type')}
        label={say(boxes.type)}
        required
        options={typeChoices(say)}
        empty={say(words.choose)}
        width="medium"
      />
      <Field
        {...field('typeOther')}
        label={say(boxes.typeOther)}
        hint={say(boxes.typeOtherHint)}
        maxlength={100}
      />
      <Field {...field('title')} label={say(boxes.title)} hint={say(boxes.titleHint)} maxlength={300} />
      <Field
        {...field('subject')}
        label={say(boxes.subject)}
        hint={say(boxes.subjectHint)}
        required
        maxlength={300}
      />
      <Field
        {...field('materials')}
        label={say(boxes.materials)}
        hint={say(boxes.materialsHint)}
        required
        maxlength={500}
      />
      <Field
        {...field('techniques')}
        label={say(boxes.techniques)}
        hint={say(boxes.techniquesHint)}
        required
        maxlength={500}
      />
      <TextArea
        {...field('description')}
        label={say(boxes.description)}
        hint={say(boxes.descriptionHint)}
        required
        rows={5}
        maxlength={4000}
      />
    </FieldSet>
  )
}

function OriginFields({ form }: { readonly form: FormState }) {
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  return (
    <FieldSet say={say} legend={say(words.makerTitle)} section>
      <Field {...field('maker')} label={say(boxes.maker)} required maxlength={200} />
      <Checkbox
        say={say}
        name="makerUnknown"
        label={say(boxes.makerUnknown)}
        checked={isTicked(form, 'makerUnknown')}
      />
      <Field {...field('origin')} label={say(boxes.origin)} hint={say(boxes.originHint)} maxlength={200} />
      <Field
        {...field('historicalOrigin')}
        label={say(boxes.historicalOrigin)}
        hint={say(boxes.historicalOriginHint)}
        maxlength={200}
      />
    </FieldSet>
  )
}
