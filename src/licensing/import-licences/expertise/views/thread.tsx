import { Card, Section, StatusTag, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayTime } from '../../../words.ts'
import type { OpinionMessage } from '../types.ts'
import { words } from '../words/thread.ts'

export interface ThreadProps {
  readonly say: Say
  /** By whose clock the times are told. */
  readonly country: string
  readonly messages: readonly OpinionMessage[]
  /** Where the files of the thread are. */
  readonly files: string
}

/** What both sides wrote, oldest first. */
export function Thread({ say, country, messages, files }: ThreadProps) {
  return (
    <Section title={say(words.thread)} id="thread">
      {messages.length === 0 ? <Text quiet>{say(words.threadNone)}</Text> : null}
      {messages.map(message => (
        <Message key={message.id} {...{ say, country, files, message }} />
      ))}
    </Section>
  )
}

interface MessageProps extends Omit<ThreadProps, 'messages'> {
  readonly message: OpinionMessage
}

function Message({ say, country, files, message }: MessageProps) {
  const { id, text, at, isOpinion, attached } = message
  return (
    <Card
      level={3}
      title={sayWriter(say, message)}
      tinted={isOpinion}
      corner={isOpinion ? <StatusTag tone="success">{say(words.theOpinion)}</StatusTag> : undefined}
    >
      <Text size="sm" quiet>
        {sayTime(say, country, at)}
      </Text>
      <p class="k-lines">{text}</p>
      {attached === undefined ? null : <TextLink href={`${files}/${id}`}>{attached.name}</TextLink>}
    </Card>
  )
}

function sayWriter(say: Say, { side, byName: name }: OpinionMessage): string {
  return side === 'authority' ? say(words.fromAuthority, { name }) : name
}
