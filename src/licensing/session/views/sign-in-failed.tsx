import { Button, ButtonRow, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../frame.tsx'
import { words } from '../words.ts'

export function SignInFailed({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.failedTitle)} problem>
      <PageTitle title={say(words.failedTitle)} lead={say(words.failedLead)} />
      <ButtonRow>
        <Button variant="go" href="/sign-in">
          {say(words.logIn)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
