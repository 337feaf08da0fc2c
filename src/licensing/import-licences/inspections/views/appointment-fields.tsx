import { controlOf, type FormState, listOf } from '../../../../platform/ui/form-state.ts'
import {
  CheckboxGroup,
  type Choice,
  DateField,
  Field,
  RadioGroup,
  Select,
} from '../../../../platform/ui/index.ts'
import { inspectionKinds } from '../types.ts'
import { words } from '../words.ts'
import { kindPhrases } from './phrases.ts'

export interface AppointmentFieldsProps {
  readonly form: FormState
  /** Of the authority; ISO alpha-2. */
  readonly country: string
  readonly offices: readonly Choice[]
  readonly goods: readonly Choice[]
}

/** When, where and how goods are inspected. */
export function AppointmentFields({ form, country, offices, goods }: AppointmentFieldsProps) {
  const { say } = form
  const kinds = inspectionKinds.map(value => ({ value, label: say(kindPhrases[value]) }))
  return (
    <>
      <RadioGroup {...controlOf(form, 'kind')} label={say(words.kind)} options={kinds} required />
      <Select
        {...controlOf(form, 'customsOffice')}
        label={say(words.customsOffice)}
        empty={say(words.chooseOffice)}
        options={offices}
      />
      <Field
        {...controlOf(form, 'place')}
        label={say(words.place)}
        hint={say(words.placeHint)}
        maxlength={300}
      />
      <DateField {...controlOf(form, 'day')} label={say(words.day)} required />
      <Field
        {...controlOf(form, 'time')}
        type="time"
        width="short"
        label={say(words.time)}
        hint={say(words.timeHint, { country: say.country(country) })}
        required
      />
      {goods.length < 2 ? null : (
        <CheckboxGroup
          {...{ say, name: 'goods', options: goods, values: listOf(form, 'goods') }}
          label={say(words.goods)}
          hint={say(words.goodsHint)}
        />
      )}
      <Field
        {...controlOf(form, 'attendees')}
        label={say(words.attendees)}
        hint={say(words.attendeesHint)}
        maxlength={500}
        required
      />
    </>
  )
}
