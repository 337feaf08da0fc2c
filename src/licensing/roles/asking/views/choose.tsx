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
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../../words.ts'

/** The first page after the first sign-in: which role in the system. */
export function Choose({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.chooseTitle)}>
      <PageTitle title={say(words.chooseTitle)} lead={say(words.chooseLead)} />
      <CardGrid>
        <Card title={say(words.operator)} href="/operators/select" tinted>
          <Text>{say(words.operatorHint)}</Text>
        </Card>
        <Card title={say(words.authority)} href="/roles/authority">
          <Text>{say(words.authorityHint)}</Text>
        </Card>
        <Card title={say(words.otherBody)} href="/roles/other-body">
          <Text>{say(words.otherBodyHint)}</Text>
        </Card>
      </CardGrid>
      <Section title={say(words.holder)}>
        <Text>{say(words.holderWho)}</Text>
        <List items={[say(words.holderMayRegister), say(words.holderMayApply), say(words.holderMaySee)]} />
        <Text>{say(words.holderPath)}</Text>
      </Section>
    </Frame>
  )
}

/** What museums, refuges and experts do. */
export function OtherBody({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.otherBody)}>
      <BackLink href="/roles/choose" label={say(words.backToChoose)} />
      <PageTitle title={say(words.otherBody)} />
      <Text>{say(words.otherBodyText)}</Text>
      <ButtonRow>
        <Button href="/operators/select">{say(words.operator)}</Button>
        <Button href="/contact" variant="secondary">
          {say(words.otherBodyContact)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
