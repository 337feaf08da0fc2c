import { BackLink, Button, ButtonRow, Embedded, PageTitle, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { words } from '../words/case.ts'

export interface PaperPageProps {
  readonly say: Say
  readonly id: string
  readonly number: string
  readonly title: string
  readonly file: { readonly id: string; readonly mediaType: string; readonly name: string }
  readonly place: { readonly number: number; readonly count: number } | undefined
  readonly previous: string | undefined
  readonly next: string | undefined
}

/** A paper of a case, read in the browser, with its neighbours. */
export function PaperPage({ say, id, number, title, file, place, previous, next }: PaperPageProps) {
  const address = `/cases/${id}/files/${file.id}`
  const paper = (other: string) => `/cases/${id}/papers/${other}`
  return (
    <>
      <BackLink href={`/cases/${id}`} label={`${say(words.viewerBack)} (${number})`} />
      <PageTitle title={title} lead={file.name} />
      {place === undefined ? null : <Text>{say(words.viewerPlace, place)}</Text>}
      <ButtonRow>
        {previous === undefined ? null : (
          <Button variant="secondary" href={paper(previous)}>
            {say(words.viewerPrevious)}
          </Button>
        )}
        {next === undefined ? null : <Button href={paper(next)}>{say(words.viewerNext)}</Button>}
        <Button variant="secondary" href={address} newTab>
          {say(words.viewerOpen)}
        </Button>
        <Button variant="secondary" href={`${address}?download=yes`}>
          {say(words.viewerDownload)}
        </Button>
      </ButtonRow>
      <Embedded src={address} mediaType={file.mediaType} name={title}>
        <Text>{say(words.viewerFallback)}</Text>
      </Embedded>
    </>
  )
}
