import { Button, Card, CardGrid, List, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { licencePages as words } from '../words/pages.ts'

/** The beginning of an application: what it is for, and what one has to have at hand. */
export function StartPage({ say }: { readonly say: Say }) {
  const needed = [words.needPhotographs, words.needMeasures, words.needPermit, words.needPapers]
  return (
    <>
      <PageTitle title={say(words.newTitle)} lead={say(words.newLead)} />
      <CardGrid>
        <Card
          title={say(words.startCardTitle)}
          tinted
          actions={<Button href="/import-licences/new/import">{say(words.start)}</Button>}
        >
          <Text>{say(words.startCardText)}</Text>
        </Card>
        <Card
          title={say(words.needTitle)}
          actions={
            <Button variant="secondary" href="/importer-statements/check">
              {say(words.notSure)}
            </Button>
          }
        >
          <List items={needed.map(each => say(each))} />
        </Card>
      </CardGrid>
    </>
  )
}
