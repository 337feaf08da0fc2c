import { Button, Card, CardGrid, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { startWords } from '../words/start.ts'

/** Where a statement begins: at once, or with the question which document is needed. */
export function StartPage({ say }: { readonly say: Say }) {
  return (
    <>
      <PageTitle title={say(startWords.newTitle)} lead={say(startWords.newLead)} />
      <CardGrid>
        <Card
          title={say(startWords.startCardTitle)}
          tinted
          actions={<Button href="/importer-statements/new/import">{say(startWords.start)}</Button>}
        >
          <Text>{say(startWords.startCardText)}</Text>
        </Card>
        <Card
          title={say(startWords.checkCardTitle)}
          actions={
            <Button variant="secondary" href="/importer-statements/check">
              {say(startWords.checkOpen)}
            </Button>
          }
        >
          <Text>{say(startWords.checkCardText)}</Text>
        </Card>
      </CardGrid>
    </>
  )
}
