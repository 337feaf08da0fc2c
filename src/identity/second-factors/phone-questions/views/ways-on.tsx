import { Button, ButtonRow, Form } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { words } from '../words.ts'

/** Asks the phone, for the first time or once more. */
export function AskButton({ say, phrase }: { readonly say: Say; readonly phrase: Phrase }) {
  return (
    <ButtonRow>
      <Form action="/sign-in/phone-app">
        <Button>{say(phrase)}</Button>
      </Form>
    </ButtonRow>
  )
}

/** Calls the question back, and leads to the other methods. */
export function OtherMethod({ say }: { readonly say: Say }) {
  return (
    <Form action="/sign-in/phone-app/withdrawal">
      <Button variant="quiet">{say(words.otherMethod)}</Button>
    </Form>
  )
}
