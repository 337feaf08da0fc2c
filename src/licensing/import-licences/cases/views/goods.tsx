import { Figure, Heading, List, PictureGrid, Section, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayPhotograph } from '../../../documents/boxes/say.ts'
import type { Document } from '../../../documents/types.ts'
import { sayRemarks } from '../../../documents/views/file-remarks.ts'
import type { Good, Photograph, SupportingDocument } from '../../../goods/types.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayPaper } from '../../../goods/views/papers.ts'
import type { InformationRequest } from '../../types.ts'
import { words } from '../words/case.ts'

export interface GoodsProps {
  readonly say: Say
  readonly document: Document
  readonly requests: readonly InformationRequest[]
}

/** The goods one by one: their pictures large and side by side, and the papers about each. */
export function Goods({ say, document, requests }: GoodsProps) {
  return (
    <Section title={say(words.goods)} id="goods">
      {document.goods.map((good, index) => (
        <div key={good.id} class="k-good">
          <Heading level={3}>
            {say(words.good, { number: index + 1, name: nameOfGood(good.details) || say(words.untitled) })}
          </Heading>
          <Pictures say={say} document={document} good={good} />
          <Heading level={4}>{say(words.papers)}</Heading>
          <Papers {...{ say, document, requests, good }} />
        </div>
      ))}
    </Section>
  )
}

interface GoodProps extends Pick<GoodsProps, 'say' | 'document'> {
  readonly good: Good
}

function Pictures({ say, document, good }: GoodProps) {
  if (good.photographs.length === 0) return <Text quiet>{say(words.noPictures)}</Text>
  return (
    <PictureGrid large>
      {good.photographs.map(photograph => (
        <Picture key={photograph.id} {...{ say, document, photograph }} />
      ))}
    </PictureGrid>
  )
}

interface PictureProps extends Pick<GoodsProps, 'say' | 'document'> {
  readonly photograph: Photograph
}

function Picture({ say, document, photograph }: PictureProps) {
  const path = `${document.address}/photographs/${photograph.id}`
  const caption = sayPhotograph(say, photograph)
  return (
    <Figure src={`${path}?size=display`} alt={caption} caption={caption} href={`${path}?size=original`} />
  )
}

function Papers({ say, document, requests, good }: GoodProps & Pick<GoodsProps, 'requests'>) {
  const papers = good.supportingDocuments
  if (papers.length === 0) return <Text quiet>{say(words.noPapers)}</Text>
  return (
    <List
      items={papers.map(paper => (
        <>
          <TextLink href={`/cases/${document.id}/papers/${paper.id}`}>
            {`${sayPaper(say, paper)} – ${paper.name}`}
          </TextLink>
          <About say={say} paper={paper} requests={requests} />
        </>
      ))}
    />
  )
}

interface AboutProps extends Pick<GoodsProps, 'say' | 'requests'> {
  readonly paper: SupportingDocument
}

function About({ say, paper, requests }: AboutProps) {
  const request = requests.find(({ answer }) => answer?.papers.includes(paper.id))
  const remarks = sayRemarks(say, paper)
  return (
    <>
      {request === undefined ? null : (
        <Text size="sm" quiet>
          {say(words.paperOfAnswer, { number: request.number })}
        </Text>
      )}
      {remarks === undefined ? null : <Text size="sm">{remarks}</Text>}
    </>
  )
}
