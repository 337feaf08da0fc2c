import { Button, ButtonRow, FileField, Form, List, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../frame.tsx'
import type { KeptForm } from '../types.ts'
import { words } from '../words.ts'

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
      {form.fields === undefined ? null : <SendAgain say={say} form={form} fields={form.fields} />}
    </Frame>
  )
}

interface SendAgainProps {
  readonly say: Say
  readonly form: KeptForm
  readonly fields: NonNullable<KeptForm['fields']>
}

/** Whatever the form is about: its texts unseen, its files to be chosen again. */
function SendAgain({ say, form: { action, files }, fields }: SendAgainProps) {
  return (
    <Form action={action} multipart={files !== undefined}>
      {fields.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {files?.map(({ name, isMultiple }) => (
        <FileField
          key={name}
          say={say}
          name={name}
          label={say(words.chooseFilesAgain)}
          hint={say(words.chooseFilesHint)}
          multiple={isMultiple}
        />
      ))}
      <ButtonRow>
        <Button>{say(words.sendAgain)}</Button>
      </ButtonRow>
    </Form>
  )
}
