import { Button, ButtonRow, Form, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export function SignOutView({ frame, email }: { readonly frame: FrameData; readonly email: string }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.signOutTitle)}>
      <PageTitle title={say(words.signOutTitle)} lead={say(words.signOutLead, { email })} />
      <Form action="/sign-out">
        <ButtonRow>
          <Button>{say(words.signOut)}</Button>
          <Button variant="secondary" href="/account">
            {say(words.stay)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

export function SignedOutView({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.signedOutTitle)}>
      <PageTitle title={say(words.signedOutTitle)} lead={say(words.signedOutLead)} />
      <ButtonRow>
        <Button href="/sign-in">{say(words.signInAgain)}</Button>
      </ButtonRow>
    </Frame>
  )
}
