import type { Explained } from '../../../platform/http/explain.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  List,
  PageTitle,
  Section,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface HelpViewProps {
  readonly frame: FrameData
  readonly email: string
  readonly errors: readonly Explained[]
}

/** Help for people with and without an account; an answer has its own place, so that pages can point at it. */
export function HelpView({ frame, email, errors }: HelpViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.title)} problem={errors.length > 0} typedAt="/help">
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <NoMail say={say} email={email} errors={errors} />
      <Section title={say(words.password)} id="password">
        <Text>
          {say(words.passwordText)} <TextLink href="/forgotten-password">{say(words.passwordLink)}</TextLink>
        </Text>
      </Section>
      <Section title={say(words.lost)} id="lost">
        <List items={[say(words.lostOther), say(words.lostCodes), say(words.lostNothing)]} />
      </Section>
      <Section title={say(words.wait)} id="wait">
        <Text>{say(words.waitText)}</Text>
      </Section>
      <Section title={say(words.factor)} id="second-factor">
        <Text>{say(words.factorSteps)}</Text>
      </Section>
      <Section title={say(words.contact)} id="contact">
        <Text>
          <TextLink href="/contact">{say(words.contactLink)}</TextLink>
        </Text>
      </Section>
    </Frame>
  )
}

interface NoMailProps {
  readonly say: Say
  readonly email: string
  readonly errors: readonly Explained[]
}

function NoMail({ say, email, errors }: NoMailProps) {
  return (
    <Section title={say(words.noMail)} id="no-mail">
      <List
        items={[
          say(words.noMailWait),
          say(words.noMailJunk),
          say(words.noMailAddress),
          say(words.noMailOther),
          say(words.noMailSender),
        ]}
      />
      <Form action="/help" typed label={say(words.sendAgain)}>
        <Field
          say={say}
          name="email"
          type="email"
          label={say(words.email)}
          hint={say(words.sendAgainHint)}
          value={email}
          error={errorOf(errors, 'email')}
          autocomplete="email"
          spellcheck={false}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{say(words.sendAgain)}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}

export function ContactView({ frame, address }: { readonly frame: FrameData; readonly address: string }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.contactTitle)}>
      <PageTitle title={say(words.contactTitle)} lead={say(words.contactLead)} />
      <Text>
        {say(words.contactAddress)}: <TextLink href={`mailto:${address}`}>{address}</TextLink>
      </Text>
      <WhatToTell say={say} />
    </Frame>
  )
}

function WhatToTell({ say }: { readonly say: Say }) {
  return (
    <Section title={say(words.contactTell)}>
      <List
        items={[
          say(words.contactTellEmail),
          say(words.contactTellWhen),
          say(words.contactTellWhat),
          say(words.contactTellReference),
        ]}
      />
    </Section>
  )
}

interface PrivacyViewProps {
  readonly frame: FrameData
  readonly address: string
  /** Who answers for the data. */
  readonly controller: string
}

export function PrivacyView({ frame, address, controller }: PrivacyViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.privacyTitle)}>
      <PageTitle title={say(words.privacyTitle)} lead={say(words.privacyLead)} />
      <Section title={say(words.privacyWhat)}>
        <List
          items={[
            say(words.privacyName),
            say(words.privacyProof),
            say(words.privacyLog),
            say(words.privacyCookies),
          ]}
        />
      </Section>
      <Section title={say(words.privacyController)}>
        <Text>
          {say(words.privacyControllerText, { controller })}{' '}
          <TextLink href={`mailto:${address}`}>{address}</TextLink>.
        </Text>
      </Section>
      <Section title={say(words.privacyWhy)}>
        <Text>{say(words.privacyWhyText)}</Text>
      </Section>
      <Section title={say(words.privacyWho)}>
        <Text>{say(words.privacyWhoText)}</Text>
      </Section>
      <Section title={say(words.privacyRights)}>
        <Text>
          {say(words.privacyRightsText)} <TextLink href="/contact">{say(words.contactLink)}</TextLink>
        </Text>
      </Section>
    </Frame>
  )
}
