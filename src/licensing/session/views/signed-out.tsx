import { Button, ButtonRow, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../frame.tsx'
import { words } from '../words.ts'

export function SignedOut({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.signedOutTitle)}>
      <PageTitle title={say(words.signedOutTitle)} lead={say(words.signedOutLead)} />
      <ButtonRow>
        <Button variant="go" href="/sign-in">
          {say(words.logIn)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
