import { List, Section, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { DocumentLink } from '../../types.ts'
import { words } from '../words.ts'

/** The documents that one belongs together with, in both directions. */
export function Links({ say, links }: { readonly say: Say; readonly links: readonly DocumentLink[] }) {
  if (links.length === 0) return null
  const items = links.map(link => {
    const text = say(phraseOf(link), { number: link.number })
    return link.address === undefined ? <Text>{text}</Text> : <TextLink href={link.address}>{text}</TextLink>
  })
  return (
    <Section title={say(words.title)}>
      <List items={items} />
    </Section>
  )
}

function phraseOf({ relation, isEarlier }: DocumentLink): Phrase {
  const isPart = relation === 'partial' || relation === 'reissue'
  if (isPart) return isEarlier ? words.continuedFrom : words.continuedBy
  return isEarlier ? words.refersTo : words.referredBy
}
