import { controlOf, type FormState, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  Checkbox,
  type Choice,
  Details,
  FileField,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { LetterText } from '../../letters/types.ts'
import { AddLetters } from '../../letters/views/add-letters.tsx'
import { goodPhrases } from '../../views/decision-phrases.ts'
import { words } from '../../words/acts.ts'

export interface DecisionFieldsProps {
  readonly form: FormState
  /** Of the goods, in their order. */
  readonly names: readonly string[]
  /** The grounds that can be chosen as the case stands. */
  readonly grounds: readonly Choice[]
  /** Of the applicant, in the reader's words. */
  readonly language: string
  readonly letters: readonly LetterText[]
}

/** What is decided, good by good or the same for all, with the texts of the decision and its file. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { form, names } = props
  const { say } = form
  return (
    <>
      {names.length < 2 ? null : <OneDecision {...props} at="all" legend={say(words.forAll)} isForAll />}
      {names.map((name, index) => (
        <OneDecision key={name} {...props} at={String(index)} legend={name} />
      ))}
      <DecisionTexts {...props} />
      <TextArea
        {...controlOf(form, 'conditions')}
        label={say(words.conditions)}
        hint={say(words.conditionsHint, { language: props.language })}
        maxlength={10_000}
        optional
      />
      <AddLetters say={say} letters={props.letters} language={props.language} />
      <FileField
        {...controlOf(form, 'file')}
        label={say(words.decisionFile)}
        hint={say(words.decisionFileHint)}
        accept="application/pdf"
        optional
      />
    </>
  )
}

interface OneProps extends DecisionFieldsProps {
  readonly at: string
  readonly legend: string
  readonly isForAll?: boolean
}

const decisions = ['granted', 'refused', 'not required'] as const

function OneDecision({ form, grounds, at, legend, isForAll }: OneProps) {
  const { say } = form
  const name = `decision.${at}`
  const ticked = grounds.map(({ value }) => value).filter(code => form.values[`grounds.${at}.${code}`])
  const each: readonly Choice[] = decisions.map(value => ({ value, label: say(goodPhrases[value]) }))
  const options = isForAll ? [{ value: 'each', label: say(words.oneByOne) }, ...each] : each
  const value = form.values[name]
  return (
    <RadioGroup
      {...controlOf(form, name)}
      label={legend}
      options={options}
      value={typeof value === 'string' ? value : isForAll ? 'each' : undefined}
    >
      <Details summary={say(words.groundsIfRefused)} open={ticked.length > 0 || value === 'refused'}>
        <GroundTicks form={form} at={at} grounds={grounds} />
      </Details>
    </RadioGroup>
  )
}

interface TicksProps extends Pick<DecisionFieldsProps, 'form' | 'grounds'> {
  readonly at: string
}

/** Each ground has a name of its own, so that none is lost where many are sent. */
function GroundTicks({ form, at, grounds }: TicksProps) {
  const { say } = form
  return (
    <>
      {grounds.map(({ value, label }) => {
        const name = `grounds.${at}.${value}`
        return <Checkbox key={value} {...{ say, name, label }} checked={isTicked(form, name)} />
      })}
    </>
  )
}

/** Reasons and appeal information. */
export function DecisionTexts({ form, language }: Pick<DecisionFieldsProps, 'form' | 'language'>) {
  const { say } = form
  return (
    <>
      <TextArea
        {...controlOf(form, 'reasons')}
        label={say(words.reasons)}
        hint={say(words.reasonsHint, { language })}
        rows={8}
        maxlength={20_000}
      />
      <TextArea
        {...controlOf(form, 'appealInformation')}
        label={say(words.appealInformation)}
        hint={say(words.appealHint, { language })}
        rows={5}
        maxlength={10_000}
      />
    </>
  )
}
