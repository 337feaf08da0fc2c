import { Button, ButtonRow, List, PageTitle, Section, Text } from '../../../platform/ui/index.ts'
import type { Phrase } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { words } from '../words.ts'
import { sayCited } from './say-cited.ts'

interface Part {
  readonly title: Phrase
  readonly texts: readonly Phrase[]
}

/** A page of running text: its title, its lead and its parts; several texts under one title become a list. */
export interface About {
  readonly title: Phrase
  readonly lead: Phrase
  readonly parts: readonly Part[]
  readonly hasMailButton?: true
}

/** The pages that every service of a public body has, by path. */
export const abouts: Readonly<Record<string, About>> = {
  '/contact': {
    title: words.contactTitle,
    lead: words.contactLead,
    parts: [
      {
        title: words.contactMailTitle,
        texts: [words.contactMail, words.contactNumber, words.contactNever],
      },
      { title: words.contactAuthorityTitle, texts: [words.contactAuthority, words.contactCustoms] },
    ],
    hasMailButton: true,
  },
  '/privacy': {
    title: words.privacyTitle,
    lead: words.privacyLead,
    parts: [
      { title: words.privacyWhoTitle, texts: [words.privacyWho, words.privacyHere] },
      { title: words.privacyWhyTitle, texts: [words.privacyWhy] },
      { title: words.privacyWhatTitle, texts: [words.privacyWhat1, words.privacyWhat2, words.privacyWhat3] },
      {
        title: words.privacyWhoSeesTitle,
        texts: [words.privacyWhoSees1, words.privacyWhoSees2, words.privacyWhoSees3],
      },
      { title: words.privacyHowLongTitle, texts: [words.privacyHowLong] },
      { title: words.privacyRightsTitle, texts: [words.privacyRights1, words.privacyRights2] },
      { title: words.privacyCookiesTitle, texts: [words.privacyCookies] },
    ],
  },
  '/accessibility': {
    title: words.accessibilityTitle,
    lead: words.accessibilityLead,
    parts: [
      { title: words.accessibilityAimTitle, texts: [words.accessibilityAim] },
      {
        title: words.accessibilityHowTitle,
        texts: [words.accessibilityHow1, words.accessibilityHow2, words.accessibilityHow3],
      },
      { title: words.accessibilityLimitsTitle, texts: [words.accessibilityLimits] },
      {
        title: words.accessibilityTellTitle,
        texts: [words.accessibilityTell, words.accessibilityComplain],
      },
    ],
  },
}

export interface AboutPageProps {
  readonly frame: FrameData
  readonly about: About
  /** Where people get help by e-mail, and who answers for the personal data. */
  readonly answering: { readonly supportAddress: string; readonly controller: string }
}

/** Contact, privacy statement or accessibility statement. */
export function AboutPage({ frame, about, answering }: AboutPageProps) {
  const { say } = frame
  const { supportAddress: address, controller } = answering
  return (
    <Frame frame={frame} title={say(about.title)}>
      <PageTitle title={say(about.title)} lead={say(about.lead)} />
      {about.hasMailButton ? (
        <ButtonRow>
          <Button href={`mailto:${address}`}>{say(words.contactWriteMail)}</Button>
        </ButtonRow>
      ) : null}
      {about.parts.map(part => (
        <Section key={part.title.key} title={say(part.title)}>
          <Texts texts={part.texts.map(text => sayCited(say, text, { address, controller }))} />
        </Section>
      ))}
    </Frame>
  )
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return texts.length === 1 ? <Text>{texts[0]}</Text> : <List items={texts} />
}
