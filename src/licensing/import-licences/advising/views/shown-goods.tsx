import {
  DescriptionList,
  Figure,
  Heading,
  List,
  PictureGrid,
  Section,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Boxed } from '../../../documents/boxes/row.ts'
import { numberOf } from '../../../documents/boxes/said.ts'
import { sayPhotograph } from '../../../documents/boxes/say.ts'
import { boxTable, type TableBox } from '../../../documents/boxes/table.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayPaper } from '../../../goods/views/papers.ts'
import { sayDay } from '../../../words.ts'
import type { AskedOpinion, ShownGood } from '../../expertise/types.ts'
import { words } from '../words.ts'

export interface ShownProps {
  readonly say: Say
  readonly opinion: AskedOpinion
  /** Those that were chosen. */
  readonly boxes: readonly TableBox[]
  /** Of the page of the opinion. */
  readonly address: string
}

const ofDocument: readonly TableBox[] = ['I.11', 'I.11 reason']

/** What was chosen for whoever was asked: each good with its pictures, boxes and papers, and the country of interest. */
export function Shown({ say, opinion, boxes, address }: ShownProps) {
  const { shown, memberState, askedAt } = opinion
  const ofGoods = boxes.filter(box => !ofDocument.includes(box))
  const chosen = boxes.filter(box => ofDocument.includes(box))
  const country = rowsOf(say, chosen, { content: shown.content, details: {} })
  return (
    <>
      <Text quiet>{say(words.asOf, { day: sayDay(say, memberState, askedAt) })}</Text>
      {shown.goods.map(good => (
        <OneGood key={good.id} {...{ say, good, address }} boxes={ofGoods} />
      ))}
      {country.length === 0 ? null : (
        <Section title={say(words.country)}>
          <DescriptionList rows={country} />
        </Section>
      )}
    </>
  )
}

interface GoodProps extends Pick<ShownProps, 'say' | 'address'> {
  readonly good: ShownGood
  readonly boxes: readonly TableBox[]
}

function OneGood({ say, good, boxes, address }: GoodProps) {
  const { number, details, photographs, supportingDocuments } = good
  const name = nameOfGood(details)
  const title = name ? say(words.good, { number, name }) : say(words.untitled, { number })
  const rows = rowsOf(say, boxes, { content: {}, details })
  return (
    <Section title={title}>
      {photographs.length === 0 ? null : (
        <PictureGrid large>
          {photographs.map(photograph => {
            const path = `${address}/photographs/${photograph.id}`
            const caption = sayPhotograph(say, photograph)
            return (
              <Figure
                key={photograph.id}
                src={`${path}?size=display`}
                alt={caption}
                caption={caption}
                href={`${path}?size=original`}
              />
            )
          })}
        </PictureGrid>
      )}
      {rows.length === 0 ? null : <DescriptionList rows={rows} />}
      {supportingDocuments.length === 0 ? null : (
        <>
          <Heading level={3}>{say(words.papers)}</Heading>
          <List
            items={supportingDocuments.map(paper => (
              <TextLink key={paper.id} href={`${address}/papers/${paper.id}`}>
                {sayPaper(say, paper)}
              </TextLink>
            ))}
          />
        </>
      )}
    </Section>
  )
}

function rowsOf(say: Say, boxes: readonly TableBox[], boxed: Boxed) {
  return boxes.flatMap(box =>
    boxTable[box].rows
      .filter(row => row.isSaidElsewhere !== true && row.onlyIf?.(boxed) !== false)
      .flatMap(row => row.lines(say, boxed))
      .flatMap(({ name, value }) =>
        value === undefined ? [] : [{ label: `${numberOf(box)} ${say(name)}`, value }],
      ),
  )
}
