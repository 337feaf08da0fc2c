import type { ComponentChildren } from 'preact'
import { controlOf, type FormState, hasErrorIn, isTicked } from '../../../../platform/ui/form-state.ts'
import { Checkbox, DateField, Details, Field, RadioGroup, Select } from '../../../../platform/ui/index.ts'
import { centuryPartPhrases, choicesOf } from '../../../goods/views/choice-labels.ts'
import { boxWords as boxes } from '../words.ts'
import type { BoxControlProps } from './box-control-props.ts'

const kinds = {
  year: boxes.kindYear,
  day: boxes.kindDay,
  years: boxes.kindYears,
  century: boxes.kindCentury,
  millennium: boxes.kindMillennium,
  'geological era': boxes.kindEra,
}

const controls = {
  year: ['dating.year'],
  day: ['dating.day'],
  years: ['dating.earliest', 'dating.latest'],
  century: ['dating.century'],
  millennium: ['dating.millennium'],
  'geological era': ['dating.geologicalEra'],
}

type Kind = keyof typeof kinds

interface FormProps {
  readonly form: FormState
}

/** The dating of box I.15: what is known, and then the fields for it; those of other answers are folded away. */
export function DatingFields({ form, required }: BoxControlProps) {
  const { say } = form
  return (
    <>
      <RadioGroup
        {...controlOf(form, 'dating.kind')}
        label={say(boxes.datingKind)}
        required={required}
        options={choicesOf(say, kinds)}
      />
      <Fold form={form} kind="year">
        <Numbered form={form} name="dating.year" era="dating.yearEra" label={say(boxes.year)} />
      </Fold>
      <Fold form={form} kind="day">
        <DateField {...controlOf(form, 'dating.day')} label={say(boxes.day)} />
      </Fold>
      <Fold form={form} kind="years">
        <Numbered
          form={form}
          name="dating.earliestYear"
          era="dating.earliestEra"
          label={say(boxes.earliestYear)}
        />
        <Numbered form={form} name="dating.latestYear" era="dating.latestEra" label={say(boxes.latestYear)} />
      </Fold>
      <Fold form={form} kind="century">
        <Century form={form} />
      </Fold>
      <Fold form={form} kind="millennium">
        <Numbered
          form={form}
          name="dating.millennium"
          era="dating.millenniumEra"
          label={say(boxes.millennium)}
        />
      </Fold>
      <Fold form={form} kind="geological era">
        <Field
          {...controlOf(form, 'dating.geologicalEra')}
          label={say(boxes.geologicalEra)}
          maxlength={100}
        />
      </Fold>
      <Checkbox
        say={say}
        name="dating.isApproximate"
        label={say(boxes.datingApproximate)}
        hint={say(boxes.datingApproximateHint)}
        checked={isTicked(form, 'dating.isApproximate')}
      />
    </>
  )
}

interface FoldProps extends FormProps {
  readonly kind: Kind
  readonly children: ComponentChildren
}

function Fold({ form, kind, children }: FoldProps) {
  const chosen = controlOf(form, 'dating.kind').value
  const isOpen = chosen === kind || (chosen === '' && kind === 'year')
  return (
    <Details summary={form.say(kinds[kind])} open={isOpen || hasErrorIn(form, ...controls[kind])}>
      {children}
    </Details>
  )
}

function Century({ form }: FormProps) {
  const { say } = form
  return (
    <>
      <Numbered form={form} name="dating.century" era="dating.centuryEra" label={say(boxes.century)} />
      <Select
        {...controlOf(form, 'dating.centuryPart')}
        label={say(boxes.centuryPart)}
        options={choicesOf(say, centuryPartPhrases)}
        empty={say(boxes.wholeCentury)}
        width="medium"
      />
    </>
  )
}

interface NumberedProps extends FormProps {
  readonly name: string
  readonly era: string
  readonly label: string
}

function Numbered({ form, name, era, label }: NumberedProps) {
  const { say } = form
  return (
    <>
      <Field {...controlOf(form, name)} label={label} inputmode="numeric" width="short" maxlength={6} />
      <Select
        {...controlOf(form, era)}
        label={say(boxes.era)}
        options={[
          { value: 'AD', label: say(boxes.ad) },
          { value: 'BC', label: say(boxes.bc) },
        ]}
        width="short"
      />
    </>
  )
}
