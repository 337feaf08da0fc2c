import { Button, Card, Figure, PictureGrid, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { categoryPhrases } from '../../../goods/views/choice-labels.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayPhotograph } from '../../boxes/say.ts'
import { type ShownGood, sayGood } from '../../form/views/step-page.tsx'
import type { Document } from '../../types.ts'
import { goodsWords as words } from '../words.ts'

/** A good of a list with what is shown of it. */
export interface ListedGood extends ShownGood {
  readonly objectNumber: string
  readonly category: string | undefined
  readonly photograph: Good['photographs'][number] | undefined
}

/** The goods of a document, each with its number among them. */
export function shownGoods({ goods }: Pick<Document, 'goods'>): readonly ListedGood[] {
  return goods.map(({ id, objectNumber, details, photographs }, index) => ({
    ...{ id, objectNumber, number: index + 1, name: nameOfGood(details) },
    category: details.category ?? undefined,
    photograph: photographs.find(({ view }) => view === 'front') ?? photographs[0],
  }))
}

export interface GoodCardProps {
  readonly say: Say
  readonly address: string
  readonly good: ListedGood
  readonly missing: number
  readonly isOnly: boolean
}

/** One of the goods of a draft, with the ways to its pages. */
export function GoodCard({ say, address, good, missing, isOnly }: GoodCardProps) {
  const { id, objectNumber, photograph, category } = good
  const named = sayGood(say, good)
  const own = `${address}/goods/${id}`
  const phrases: Readonly<Record<string, (typeof categoryPhrases)[keyof typeof categoryPhrases]>> =
    categoryPhrases
  const phrase = phrases[category ?? '']
  return (
    <Card
      title={named}
      actions={
        <>
          <Button href={`${own}/good`} label={say(words.describeOne, { good: named })}>
            {say(words.describe)}
          </Button>
          <Button
            variant="secondary"
            href={`${own}/photographs`}
            label={say(words.photographOne, { good: named })}
          >
            {say(words.photograph)}
          </Button>
          <Button
            variant="quiet"
            name="do"
            value={`like:${id}`}
            label={say(words.addLikeOne, { good: named })}
          >
            {say(words.addLike)}
          </Button>
          {isOnly ? null : (
            <Button variant="quiet" href={`${own}/removal`} label={say(words.removeOne, { good: named })}>
              {say(words.remove)}
            </Button>
          )}
        </>
      }
    >
      {photograph === undefined ? null : (
        <PictureGrid>
          <Figure
            src={`${address}/photographs/${photograph.id}?size=thumbnail`}
            alt={sayPhotograph(say, photograph)}
          />
        </PictureGrid>
      )}
      <Text size="sm">{[objectNumber, phrase && say(phrase)].filter(Boolean).join(' · ')}</Text>
      <Text>{missing === 0 ? say(words.complete) : say(words.missing, { count: missing })}</Text>
    </Card>
  )
}
