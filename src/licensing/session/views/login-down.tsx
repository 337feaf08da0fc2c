import { Button, ButtonRow, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../frame.tsx'
import { words } from '../words.ts'

/** Login does not answer; `again` begins the same sign-in once more. */
export function LoginDown({ frame, again }: { readonly frame: FrameData; readonly again: string }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.downTitle)} problem>
      <PageTitle title={say(words.downTitle)} lead={say(words.downLead)} />
      <ButtonRow>
        <Button variant="go" href={again}>
          {say(words.downAgain)}
        </Button>
        <Button variant="secondary" href="/contact">
          {say(words.contact)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
