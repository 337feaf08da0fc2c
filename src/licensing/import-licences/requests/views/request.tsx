import { controlOf, type FormState, listOf } from '../../../../platform/ui/form-state.ts'
import { Alert, CheckboxGroup, type Choice, Details, Text, TextArea } from '../../../../platform/ui/index.ts'
import type { IfAskedToday } from '../../clocks/types.ts'
import type { LetterText } from '../../letters/types.ts'
import { AddLetters } from '../../letters/views/add-letters.tsx'
import { words } from '../../words/acts.ts'

export interface RequestFieldsProps {
  readonly form: FormState
  /** Of the applicant, in the reader's words. */
  readonly language: string
  readonly letters: readonly LetterText[]
  readonly boxes: readonly Choice[]
  readonly goods: readonly Choice[]
  readonly papers: readonly Choice[]
}

/** What is asked for: a text, and about which boxes, goods and papers (box II.1). */
export function RequestFields({ form, language, letters, boxes, goods, papers }: RequestFieldsProps) {
  const { say } = form
  return (
    <>
      <TextArea
        {...controlOf(form, 'text')}
        label={say(words.requestText)}
        hint={say(words.requestTextHint, { language })}
        rows={8}
        maxlength={10_000}
        required
      />
      <AddLetters say={say} letters={letters} language={language} />
      {goods.length < 2 ? null : (
        <CheckboxGroup
          {...{ say, name: 'goods', options: goods, values: listOf(form, 'goods') }}
          label={say(words.requestGoods)}
          hint={say(words.requestGoodsHint)}
        />
      )}
      <Folded form={form} name="papers" label={say(words.requestPapers)} options={papers} />
      <Folded form={form} name="boxes" label={say(words.requestBoxes)} options={boxes} />
    </>
  )
}

interface FoldedProps {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
}

function Folded({ form, name, label, options }: FoldedProps) {
  const values = listOf(form, name)
  return (
    <Details summary={label} open={values.length > 0}>
      <CheckboxGroup {...{ say: form.say, name, label, options, values }} />
    </Details>
  )
}

export interface IfSentTodayProps {
  readonly form: FormState
  readonly asked: IfAskedToday | undefined
  /** Whether a decision is prepared that would go back. */
  readonly isPrepared: boolean
}

/** What follows if the request is sent today. */
export function IfSentToday({ form: { say }, asked, isPrepared }: IfSentTodayProps) {
  if (asked === undefined) return null
  const days = { answerBy: say.fullDate(asked.answerBy), decisionBy: say.fullDate(asked.decisionBy) }
  return (
    <Alert tone="info" title={say(words.ifTitle, { today: say.fullDate(asked.today) })}>
      <Text>{say(words.ifText, days)}</Text>
      {isPrepared ? <Text>{say(words.preparedGoesBack)}</Text> : null}
    </Alert>
  )
}
