import { type FormState, namedErrors } from '../../../../platform/ui/form-state.ts'
import { BackLink, Button, ButtonRow, ErrorSummary, Form, PageTitle } from '../../../../platform/ui/index.ts'
import { nameOfControl } from '../../../documents/boxes/controls.ts'
import type { Choices } from '../../../documents/boxes/views/box-control-props.ts'
import { BoxRows } from '../../../documents/boxes/views/box-fields.tsx'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import type { Sheet } from '../types.ts'
import { words } from '../words/answer.ts'

export interface GoodPageProps {
  readonly form: FormState
  readonly sheet: Sheet
  readonly choices: Choices
  /** Among the goods of the application, from 1. */
  readonly number: number
  readonly back: string
  readonly idempotencyKey: string
}

/** Where the boxes of a good are sent. */
export function goodAddress(back: string, { good }: Pick<Sheet, 'good'>): string {
  return `${back}/goods/${good.id}`
}

/** The boxes of one of several goods that an answer may change. */
export function GoodPage({ form, sheet, choices, number, back, idempotencyKey }: GoodPageProps) {
  const { say } = form
  return (
    <>
      <BackLink href={back} label={say(words.back)} />
      <ErrorSummary say={say} errors={namedErrors(form, nameOfControl)} />
      <PageTitle title={say(words.goodTitle, { number })} lead={nameOfGood(sheet.good.details)} />
      <Form action={goodAddress(back, sheet)} typed idempotencyKey={idempotencyKey} warnUnsaved>
        <BoxRows {...{ form, choices }} rows={sheet.ofGood} type="ICG-L" />
        <ButtonRow>
          <Button>{say(words.goodSave)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
