import type { FormState } from '../../../../platform/ui/form-state.ts'
import type { Choice } from '../../../../platform/ui/index.ts'
import type { ChoiceList } from '../../codecs/look.ts'

/** The answers of each list, in the language of the reader. */
export type Choices = Readonly<Record<ChoiceList, readonly Choice[]>>

/** What the control of a box is drawn from. */
export interface BoxControlProps {
  readonly form: FormState
  /** The name of the control, or the beginning of the names of several. */
  readonly control: string
  readonly label: string
  readonly hint: string | undefined
  readonly required: boolean
  readonly choices: Choices
}
