import type { VNode } from 'preact'
import { controlOf, isTicked, listOf } from '../../../../platform/ui/form-state.ts'
import {
  Checkbox,
  CheckboxGroup,
  type Choice,
  DateField,
  Field,
  RadioGroup,
  Select,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayUnit } from '../../../goods/views/units.ts'
import type { Look } from '../../codecs/look.ts'
import type { BoxControlProps } from './box-control-props.ts'
import { DatingFields } from './dating-fields.tsx'
import { Parts } from './parts.tsx'
import { ValueFields } from './value-fields.tsx'
import { WeightFields } from './weight-fields.tsx'

type Drawn<Kind extends Look['kind']> = BoxControlProps & { readonly look: Extract<Look, { kind: Kind }> }

/** One view for each look: a look without one does not compile. */
const views: { readonly [Kind in Look['kind']]: (props: Drawn<Kind>) => VNode } = {
  line: Line,
  lines: Lines,
  date: props => <DateField {...shownOf(props)} />,
  'yes or no': YesOrNo,
  tick: Tick,
  answers: Answers,
  buttons: Buttons,
  ticks: Ticks,
  list: List,
  weight: WeightFields,
  maker: Maker,
  parts: Parts,
  dating: DatingFields,
  'customs value': ValueFields,
}

/** The control of a value. */
export function BoxControl<Kind extends Look['kind']>(props: Drawn<Kind>) {
  const kind: Kind = props.look.kind
  return views[kind](props)
}

function shownOf({ form, control, label, hint, required }: BoxControlProps) {
  return { ...controlOf(form, control), label, hint, required }
}

function Line({ look: { kind: _, unit, maximum, ...look }, ...props }: Drawn<'line'>) {
  const suffix = unit && sayUnit(props.form.say, unit)
  return <Field {...shownOf(props)} {...look} maxlength={maximum} suffix={suffix} />
}

function Lines({ look: { maximum, rows }, ...props }: Drawn<'lines'>) {
  return <TextArea {...shownOf(props)} rows={rows} maxlength={maximum} />
}

function YesOrNo({ look: { yes, no }, ...props }: Drawn<'yes or no'>) {
  return <RadioGroup {...shownOf(props)} options={optionsOf(props.form.say, { yes, no })} />
}

function Tick({ form, control, label, hint }: Drawn<'tick'>) {
  return (
    <Checkbox say={form.say} name={control} label={label} hint={hint} checked={isTicked(form, control)} />
  )
}

type Phrases = Readonly<Record<string, Phrase>>

function optionsOf(say: Say, phrases: Phrases, values = Object.keys(phrases)): readonly Choice[] {
  return values.flatMap(value => {
    const phrase = phrases[value]
    return phrase === undefined ? [] : [{ value, label: say(phrase) }]
  })
}

function Answers({ look: { phrases, empty, width, groups }, ...props }: Drawn<'answers'>) {
  const { say } = props.form
  const grouped = groups?.map(({ label, values }) => ({
    label: say(label),
    options: optionsOf(say, phrases, [...values]),
  }))
  const options = grouped === undefined ? optionsOf(say, phrases) : undefined
  return <Select {...shownOf(props)} {...{ options, width }} groups={grouped} empty={say(empty)} />
}

function Buttons({ look: { phrases }, ...props }: Drawn<'buttons'>) {
  return <RadioGroup {...shownOf(props)} options={optionsOf(props.form.say, phrases)} />
}

function Ticks({ look: { phrases, offered }, form, control, label }: Drawn<'ticks'>) {
  const options = optionsOf(form.say, phrases, [...offered])
  return (
    <CheckboxGroup {...{ label, options }} say={form.say} name={control} values={listOf(form, control)} />
  )
}

function List({ look: { from, empty, width }, ...props }: Drawn<'list'>) {
  const options = props.choices[from]
  return <Select {...shownOf(props)} {...{ options, width }} empty={empty && props.form.say(empty)} />
}

function Maker({ look: { tick, maximum }, ...props }: Drawn<'maker'>) {
  const { form, control } = props
  const unknown = `${control}Unknown`
  return (
    <>
      <Field {...shownOf(props)} maxlength={maximum} />
      <Checkbox say={form.say} name={unknown} label={form.say(tick)} checked={isTicked(form, unknown)} />
    </>
  )
}
