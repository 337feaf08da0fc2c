import { Button, ButtonRow, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../frame.tsx'
import { words } from '../words.ts'

/** Said in the second tab of somebody who was signed out in the first one. */
export function SignedInAgain({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.signedInTitle)}>
      <PageTitle title={say(words.signedInTitle)} lead={say(words.signedInLead)} />
      <ButtonRow>
        <Button variant="secondary" href="/">
          {say(words.toHome)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
