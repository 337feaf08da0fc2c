import { Button, ButtonRow, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../frame.tsx'
import { words } from '../words.ts'

/** Nobody was signed in; `again` begins once more, with the same aim. */
export function SignInFailed({ frame, again }: { readonly frame: FrameData; readonly again: string }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.failedTitle)} problem>
      <PageTitle title={say(words.failedTitle)} lead={say(words.failedLead)} />
      <ButtonRow>
        <Button variant="go" href={again}>
          {say(words.logIn)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
