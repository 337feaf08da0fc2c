import { controlOf, hasErrorIn } from '../../../../platform/ui/form-state.ts'
import { DateField, Details, Field, Select } from '../../../../platform/ui/index.ts'
import { words } from '../../words.ts'
import { boxWords as boxes } from '../words.ts'
import type { BoxControlProps } from './box-control-props.ts'

/** The customs value of box I.15, with the rate for other currencies than the euro. */
export function ValueFields({ form, control, label, hint, required, choices }: BoxControlProps) {
  const { say } = form
  const field = (name: string) => controlOf(form, `${control}.${name}`)
  const isForeign = !['', 'EUR'].includes(field('currency').value)
  return (
    <>
      <Field {...field('amount')} {...{ label, hint, required }} inputmode="decimal" width="medium" />
      <Select
        {...field('currency')}
        label={say(boxes.currency)}
        required={required}
        options={choices.currencies}
        empty={say(words.choose)}
        width="medium"
      />
      <Details summary={say(words.otherCurrency)} open={isForeign || hasErrorIn(form, `${control}.rate`)}>
        <Field
          {...field('rate')}
          label={say(boxes.rate)}
          hint={say(boxes.rateHint)}
          inputmode="decimal"
          width="short"
        />
        <DateField {...field('rateDate')} label={say(boxes.rateDate)} />
      </Details>
    </>
  )
}
