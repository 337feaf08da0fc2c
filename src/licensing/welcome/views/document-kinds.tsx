import { Button, Card, StatusTag, Text } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { sayCitation } from '../../words.ts'
import { words } from '../words.ts'

interface DocumentKind {
  readonly title: Phrase
  readonly text: Phrase
  /** Under which rules it falls, with its `{articles}`. */
  readonly rules: Phrase
  readonly citations: readonly string[]
  /** Where one begins it; nothing where Kulturport has no such document yet. */
  readonly begin?: { readonly href: string; readonly label: Phrase }
}

export const kinds: readonly DocumentKind[] = [
  {
    title: words.statementTitle,
    text: words.statementText,
    rules: words.statementArticles,
    citations: ['R 5'],
    begin: { href: '/importer-statements/new', label: words.createStatement },
  },
  {
    title: words.licenceTitle,
    text: words.licenceText,
    rules: words.licenceArticles,
    citations: ['R 4'],
    begin: { href: '/import-licences/new', label: words.applyForLicence },
  },
  {
    title: words.descriptionTitle,
    text: words.descriptionText,
    rules: words.descriptionArticles,
    citations: ['R 3(4)', 'IR 4'],
  },
]

export function Kind({ say, kind }: { readonly say: Say; readonly kind: DocumentKind }) {
  const { begin } = kind
  return (
    <Card
      title={say(kind.title)}
      level={3}
      actions={
        begin === undefined ? undefined : (
          <Button variant="secondary" href={begin.href}>
            {say(begin.label)}
          </Button>
        )
      }
    >
      <Text>{say(kind.text)}</Text>
      <Text quiet size="sm">
        {say(kind.rules, { articles: say.list(kind.citations.map(citation => sayCitation(say, citation))) })}
      </Text>
      {begin === undefined ? <StatusTag tone="neutral">{say(words.notHere)}</StatusTag> : null}
    </Card>
  )
}
