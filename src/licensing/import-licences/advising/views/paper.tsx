import { BackLink, Button, ButtonRow, Embedded, PageTitle, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { words } from '../words.ts'

export interface ChosenPaperProps {
  readonly say: Say
  readonly title: string
  readonly mediaType: string
  /** Of the file itself, and of the page of the opinion. */
  readonly address: string
  readonly back: string
}

/** A paper that was chosen for whoever was asked, read in the browser. */
export function ChosenPaper({ say, title, mediaType, address, back }: ChosenPaperProps) {
  return (
    <>
      <BackLink href={back} label={say(words.paperBack)} />
      <PageTitle title={title} />
      <Ways say={say} address={address} />
      <Embedded src={address} mediaType={mediaType} name={title}>
        <Text>{say(words.paperFallback)}</Text>
      </Embedded>
    </>
  )
}

function Ways({ say, address }: Pick<ChosenPaperProps, 'say' | 'address'>) {
  return (
    <ButtonRow>
      <Button variant="secondary" href={address} newTab>
        {say(words.paperOpen)}
      </Button>
      <Button variant="secondary" href={`${address}?download=yes`}>
        {say(words.paperDownload)}
      </Button>
    </ButtonRow>
  )
}
