import {
  Button,
  ButtonRow,
  Card,
  CardGrid,
  Columns,
  PageTitle,
  Section,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { sayCitation } from '../../words.ts'
import { words } from '../words.ts'
import { Kind, kinds } from './document-kinds.tsx'
import { LicenceWays, NotSure, Way } from './licence-ways.tsx'

export interface StrangerProps {
  readonly frame: FrameData
  /** Where an account is created. */
  readonly createAccountHref: string
}

/** The welcome page, before anybody has signed in. */
export function StrangerPage({ frame, createAccountHref }: StrangerProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)}>
      <Columns aside={<NoAccount say={say} href={createAccountHref} />}>
        <PageTitle title={say(words.title)} lead={say(words.lead)} />
        <ButtonRow>
          <Button variant="go" href="/sign-in?continue=/">
            {say(words.logIn)}
          </Button>
        </ButtonRow>
      </Columns>
      <Section title={say(words.whichTitle)}>
        <CardGrid>
          {kinds.map(kind => (
            <Kind key={kind.title.key} say={say} kind={kind} />
          ))}
        </CardGrid>
        <NotSure say={say} />
        <Text quiet>{say(words.prohibited, { article: sayCitation(say, 'R 3(1)') })}</Text>
        <Text quiet>{say(words.notHereText)}</Text>
      </Section>
      <LicenceWays say={say} isSignedIn={false} />
      <CardGrid>
        <Way href="/check" title={say(words.checkTitle)}>
          {say(words.checkText)}
        </Way>
        <Way href="/help" title={say(words.helpTitle)}>
          {say(words.helpText)}
        </Way>
        <Way href="/contact" title={say(words.contactTitle)}>
          {say(words.contactText)}
        </Way>
      </CardGrid>
    </Frame>
  )
}

function NoAccount({ say, href }: { readonly say: Say; readonly href: string }) {
  return (
    <Card
      title={say(words.noAccountTitle)}
      tinted
      actions={
        <Button variant="secondary" href={href}>
          {say(words.requestAccess)}
        </Button>
      }
    >
      <Text>{say(words.noAccountText)}</Text>
      <Text size="sm">
        <TextLink href="/help">{say(words.noAccountHelp)}</TextLink>
      </Text>
    </Card>
  )
}
