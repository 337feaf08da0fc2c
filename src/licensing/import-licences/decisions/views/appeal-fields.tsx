import { controlOf, type FormState } from '../../../../platform/ui/form-state.ts'
import { type Choice, DateField, RadioGroup, TextArea } from '../../../../platform/ui/index.ts'
import { words } from '../../words/acts.ts'

export interface AppealFieldsProps {
  readonly form: FormState
  readonly decisions: readonly Choice[]
}

/** When an appeal was filed, against which decision, and how it ended. */
export function AppealFields({ form, decisions }: AppealFieldsProps) {
  const { say } = form
  const outcomes = [
    { value: '', label: say(words.appealOpen) },
    { value: 'upheld', label: say(words.appealUpheld) },
    { value: 'annulled', label: say(words.appealAnnulled) },
  ]
  return (
    <>
      <RadioGroup {...controlOf(form, 'decisionId')} label={say(words.appealDecision)} options={decisions} />
      <DateField {...controlOf(form, 'filedOn')} label={say(words.appealFiled)} required />
      <RadioGroup {...controlOf(form, 'outcome')} label={say(words.appealOutcome)} options={outcomes} />
      <DateField {...controlOf(form, 'decidedOn')} label={say(words.appealDecided)} optional />
      <TextArea {...controlOf(form, 'note')} label={say(words.appealNote)} maxlength={10_000} optional />
    </>
  )
}
