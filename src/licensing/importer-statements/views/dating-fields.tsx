import { Checkbox, Field, FieldSet, RadioGroup, Select } from '../../../platform/ui/index.ts'
import { boxWords as boxes } from '../words/boxes.ts'
import { words } from '../words/pages.ts'
import { centuryPartPhrases, choicesOf } from './choice-labels.ts'
import { controlOf, type FormState, isTicked } from './form-state.ts'

const kinds = {
  year: boxes.kindYear,
  years: boxes.kindYears,
  century: boxes.kindCentury,
  millennium: boxes.kindMillennium,
  'geological era': boxes.kindEra,
}

/** The dating of box I.15: what is known, and then the fields for it. */
export function DatingFields({ form }: { readonly form: FormState }) {
  const { say } = form
  const { value, ...kind } = controlOf(form, 'dating.kind')
  return (
    <FieldSet say={say} legend={say(words.datingTitle)} section>
      <RadioGroup
        {...kind}
        label={say(boxes.datingKind)}
        required
        options={choicesOf(say, kinds)}
        value={value}
      />
      <FieldSet say={say} legend={say(boxes.kindYear)}>
        <Numbered form={form} name="dating.year" era="dating.yearEra" label={say(boxes.year)} />
        <Checkbox
          say={say}
          name="dating.isApproximate"
          label={say(boxes.yearApproximate)}
          checked={isTicked(form, 'dating.isApproximate')}
        />
      </FieldSet>
      <FieldSet say={say} legend={say(boxes.kindYears)}>
        <Numbered
          form={form}
          name="dating.earliestYear"
          era="dating.earliestEra"
          label={say(boxes.earliestYear)}
        />
        <Numbered form={form} name="dating.latestYear" era="dating.latestEra" label={say(boxes.latestYear)} />
      </FieldSet>
      <FieldSet say={say} legend={say(boxes.kindCentury)}>
        <Numbered form={form} name="dating.century" era="dating.centuryEra" label={say(boxes.century)} />
        <Select
          {...controlOf(form, 'dating.centuryPart')}
          label={say(boxes.centuryPart)}
          options={choicesOf(say, centuryPartPhrases)}
          empty={say(boxes.wholeCentury)}
          width="medium"
        />
      </FieldSet>
      <FieldSet say={say} legend={say(boxes.kindMillennium)}>
        <Numbered
          form={form}
          name="dating.millennium"
          era="dating.millenniumEra"
          label={say(boxes.millennium)}
        />
      </FieldSet>
      <Field {...controlOf(form, 'dating.geologicalEra')} label={say(boxes.geologicalEra)} maxlength={100} />
    </FieldSet>
  )
}

interface NumberedProps {
  readonly form: FormState
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
