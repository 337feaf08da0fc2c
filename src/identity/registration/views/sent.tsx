import { List, PageTitle, Text, TextLink } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

/** "Check your mail": the same for every address. */
export function SentView({ frame, minutes }: { readonly frame: FrameData; readonly minutes: number }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.sentTitle)}>
      <PageTitle title={say(words.sentTitle)} lead={say(words.sentLead)} />
      <List items={[say(words.sentMinutes), say(words.sentJunk), say(words.sentValid, { minutes })]} />
      <Text>
        {say(words.sentNothing)} <TextLink href="/help#no-mail">{say(words.sentHelp)}</TextLink>
      </Text>
    </Frame>
  )
}
