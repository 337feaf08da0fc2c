import {
  BackLink,
  Button,
  ButtonRow,
  Card,
  CardGrid,
  List,
  PageTitle,
  Section,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { Topic } from '../types.ts'
import { words } from '../words.ts'
import { sayCited } from './say-cited.ts'
import { topics } from './topics.ts'

interface HelpProps {
  readonly frame: FrameData
  readonly loginUrl: string
}

/** All help topics. */
export function HelpPage({ frame, loginUrl }: HelpProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.helpTitle)}>
      <PageTitle title={say(words.helpTitle)} lead={say(words.helpLead)} />
      <CardGrid>
        {topics.map(topic => (
          <Card key={topic.slug} title={say(topic.title)} href={`/help/${topic.slug}`}>
            <Text>{sayCited(say, topic.lead)}</Text>
          </Card>
        ))}
      </CardGrid>
      <Section title={say(words.moreTitle)}>
        <List
          items={[
            <TextLink key="calendars" href="/calendars">
              {say(words.moreCalendars)}
            </TextLink>,
            <TextLink key="deadlines" href="/deadlines">
              {say(words.moreDeadlines)}
            </TextLink>,
            <TextLink key="law-library" href="/law-library">
              {say(words.moreLawLibrary)}
            </TextLink>,
            <TextLink key="contact" href="/contact">
              {say(words.moreContact)}
            </TextLink>,
            <TextLink key="login" href={`${loginUrl}/help`}>
              {say(words.moreLogin)}
            </TextLink>,
          ]}
        />
      </Section>
    </Frame>
  )
}

/** One help topic: its steps, and what is good to know. */
export function TopicPage({ frame, loginUrl, topic }: HelpProps & { readonly topic: Topic }) {
  const { say } = frame
  const { label, path, isAtLogin } = topic.way
  return (
    <Frame frame={frame} title={say(topic.title)}>
      <BackLink href="/help" label={say(words.allTopics)} />
      <PageTitle title={say(topic.title)} lead={sayCited(say, topic.lead)} />
      <List numbered items={topic.steps.map(step => sayCited(say, step))} />
      <ButtonRow>
        <Button variant="secondary" href={isAtLogin ? loginUrl + path : path}>
          {say(label)}
        </Button>
      </ButtonRow>
      <Section title={say(words.goodToKnow)}>
        <List items={topic.notes.map(note => sayCited(say, note))} />
      </Section>
    </Frame>
  )
}
