import { Card, StatusTag, Text } from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { sayCitation } from '../../words.ts'
import { words } from '../words.ts'

interface DocumentKind {
  readonly title: Phrase
  readonly text: Phrase
  /** Under which rules it falls, with its `{articles}`. */
  readonly rules: Phrase
  readonly citations: readonly string[]
  readonly isHere: boolean
}

export const kinds: readonly DocumentKind[] = [
  {
    title: words.statementTitle,
    text: words.statementText,
    rules: words.statementArticles,
    citations: ['R 5'],
    isHere: true,
  },
  {
    title: words.licenceTitle,
    text: words.licenceText,
    rules: words.licenceArticles,
    citations: ['R 4'],
    isHere: false,
  },
  {
    title: words.descriptionTitle,
    text: words.descriptionText,
    rules: words.descriptionArticles,
    citations: ['R 3(4)', 'IR 4'],
    isHere: false,
  },
]

export function Kind({ say, kind }: { readonly say: Say; readonly kind: DocumentKind }) {
  return (
    <Card title={say(kind.title)} level={3}>
      <Text>{say(kind.text)}</Text>
      <Text quiet size="sm">
        {say(kind.rules, { articles: say.list(kind.citations.map(citation => sayCitation(say, citation))) })}
      </Text>
      <StatusTag tone={kind.isHere ? 'success' : 'neutral'}>
        {say(kind.isHere ? words.here : words.notHere)}
      </StatusTag>
    </Card>
  )
}
