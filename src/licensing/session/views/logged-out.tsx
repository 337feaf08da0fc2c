import { Button, ButtonRow, Form, List, PageTitle, Text } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../frame.tsx'
import type { KeptForm } from '../types.ts'
import { words } from '../words.ts'
import { KeptFields, type KeptFieldsProps } from './kept-fields.tsx'

export interface LoggedOutProps {
  readonly frame: FrameData
  readonly form: KeptForm
  readonly limits: { readonly idleMinutes: number; readonly hours: number }
}

/** Somebody was signed out while filling in a form: all of it stands here, to be sent again after signing in. */
export function LoggedOut({ frame, form, limits }: LoggedOutProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.loggedOutTitle)} problem>
      <PageTitle title={say(words.loggedOutTitle)} lead={say(words.loggedOutLead, limits)} />
      {form.fields === undefined ? (
        <Text>{say(words.loggedOutTooLarge)}</Text>
      ) : (
        <>
          <Text>{say(words.loggedOutKept)}</Text>
          <List numbered items={[say(words.loggedOutFirst), say(words.loggedOutThen)]} />
        </>
      )}
      <ButtonRow>
        <Button variant="go" href="/sign-in?continue=/signed-in" newTab>
          {say(words.logInNewTab)}
        </Button>
      </ButtonRow>
      {form.fields === undefined ? null : <SendAgain say={say} form={form} />}
    </Frame>
  )
}

function SendAgain({ say, form }: KeptFieldsProps) {
  return (
    <Form action={form.action} multipart={form.files !== undefined}>
      <KeptFields say={say} form={form} />
      <ButtonRow>
        <Button>{say(words.sendAgain)}</Button>
      </ButtonRow>
    </Form>
  )
}
