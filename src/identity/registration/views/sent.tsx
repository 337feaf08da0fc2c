import { List, PageTitle, Text, TextLink } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface SentProps {
  readonly frame: FrameData
  /** As it was typed, so that a slip is seen. */
  readonly email: string | undefined
  readonly minutes: number
}

/** "Check your mail": the same for every address. */
export function SentView({ frame, email, minutes }: SentProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.sentTitle)}>
      <PageTitle title={say(words.sentTitle)} lead={say(words.sentLead)} />
      {email === undefined ? null : (
        <Text>
          {say(words.sentTo)} <strong>{email}</strong>.{' '}
          <TextLink href="/create-account">{say(words.sentWrong)}</TextLink>
        </Text>
      )}
      <List
        items={[
          say(words.sentMinutes),
          say(words.sentJunk),
          say(words.sentValid, { minutes }),
          say(words.sentOnce),
        ]}
      />
      <Text>
        {say(words.sentNothing)} <TextLink href="/help#no-mail">{say(words.sentHelp)}</TextLink>
      </Text>
    </Frame>
  )
}
