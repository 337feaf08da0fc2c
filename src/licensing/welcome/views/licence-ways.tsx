import type { ComponentChildren } from 'preact'
import { Card, CardGrid, Section, Text, TextLink } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

export interface WayProps {
  readonly href: string
  readonly title: string
  readonly level?: 2 | 3
  readonly children?: ComponentChildren
}

/** A way to go on, as a card. */
export function Way({ children, ...card }: WayProps) {
  return (
    <Card {...card}>
      <Text>{children}</Text>
    </Card>
  )
}

/** Of applications for import licences: how one applies, where they stand, and why on this day. */
export function LicenceWays({ say, isSignedIn }: { readonly say: Say; readonly isSignedIn: boolean }) {
  return (
    <Section title={say(words.licenceWays)}>
      <CardGrid>
        <Way href="/help/import-licence" title={say(words.howToApply)} level={3}>
          {say(words.howToApplyText)}
        </Way>
        <Way
          href={isSignedIn ? '/documents?type=ICG-L' : '/sign-in?continue=/'}
          title={say(words.whereIsMyCase)}
          level={3}
        >
          {say(isSignedIn ? words.myApplicationsText : words.whereIsMyCaseText)}
        </Way>
        <Way href="/deadlines" title={say(words.whyThisDate)} level={3}>
          {say(words.whyThisDateText)}
        </Way>
      </CardGrid>
    </Section>
  )
}

/** The way to the questions about which document is needed. */
export function NotSure({ say }: { readonly say: Say }) {
  return (
    <Text>
      {say(words.notSure)} <TextLink href="/importer-statements/check">{say(words.findDocument)}</TextLink>
    </Text>
  )
}
