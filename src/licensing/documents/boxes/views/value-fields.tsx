import { controlOf, type FormState, hasErrorIn, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  Checkbox,
  type Choice,
  DateField,
  Details,
  Field,
  FieldSet,
  Select,
} from '../../../../platform/ui/index.ts'
import { words } from '../../words.ts'
import { boxWords as boxes } from '../words.ts'

export interface ValueFieldsProps {
  readonly form: FormState
  readonly currencies: readonly Choice[]
}

/** The customs value of box I.15, with the rate for other currencies than the euro, and coins that share a statement. */
export function ValueFields({ form, currencies }: ValueFieldsProps) {
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  const isForeign = !['', 'EUR'].includes(field('customsValue.currency').value)
  return (
    <FieldSet say={say} legend={say(words.valueTitle)} section>
      <Field
        {...field('customsValue.amount')}
        label={say(boxes.customsValue)}
        hint={say(boxes.customsValueHint)}
        required
        inputmode="decimal"
        width="medium"
      />
      <Select
        {...field('customsValue.currency')}
        label={say(boxes.currency)}
        required
        options={currencies}
        empty={say(words.choose)}
        width="medium"
      />
      <Details summary={say(words.otherCurrency)} open={isForeign || hasErrorIn(form, 'customsValue.rate')}>
        <Field
          {...field('customsValue.rate')}
          label={say(boxes.rate)}
          hint={say(boxes.rateHint)}
          inputmode="decimal"
          width="short"
        />
        <DateField {...field('customsValue.rateDate')} label={say(boxes.rateDate)} />
      </Details>
      <Details summary={say(words.coinsTitle)} open={isTicked(form, 'isCoins') || hasErrorIn(form, 'pieces')}>
        <Checkbox say={say} name="isCoins" label={say(boxes.isCoins)} checked={isTicked(form, 'isCoins')} />
        <Field {...field('pieces')} label={say(boxes.pieces)} inputmode="numeric" width="short" />
      </Details>
    </FieldSet>
  )
}
