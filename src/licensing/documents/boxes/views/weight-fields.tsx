import { controlOf } from '../../../../platform/ui/form-state.ts'
import { Field, Select } from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import { sayUnit } from '../../../goods/views/units.ts'
import type { BoxControlProps } from './box-control-props.ts'

interface WeightFieldsProps extends BoxControlProps {
  readonly look: { readonly unitLabel: Phrase }
}

/** A weight with its unit beside it. */
export function WeightFields({ form, control, label, required, look }: WeightFieldsProps) {
  const { say } = form
  const units = [
    { value: 'kg', label: sayUnit(say, 'kilogram') },
    { value: 'g', label: sayUnit(say, 'gram') },
  ]
  return (
    <>
      <Field {...controlOf(form, control)} {...{ label, required }} inputmode="decimal" width="short" />
      <Select
        {...controlOf(form, `${control}Unit`)}
        label={say(look.unitLabel)}
        options={units}
        width="short"
      />
    </>
  )
}
