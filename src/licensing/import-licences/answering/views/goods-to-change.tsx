import { Button, DataTable, FieldSet } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { type ShownGood, sayGood } from '../../../documents/form/views/step-page.tsx'
import { words } from '../words/answer.ts'

/** One of several goods whose boxes are asked about, and how many of them the answer changes. */
export interface GoodToChange extends ShownGood {
  readonly changed: number
}

export interface GoodsToChangeProps {
  readonly say: Say
  readonly goods: readonly GoodToChange[]
}

/** The goods whose boxes are asked about, each with the way to them. */
export function GoodsToChange({ say, goods }: GoodsToChangeProps) {
  if (goods.length === 0) return null
  const title = say(words.goodsTitle)
  return (
    <FieldSet say={say} legend={title} section>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'good', label: say(words.paperGood), header: true },
          { key: 'changed', label: say(words.changesTitle) },
          { key: 'change', label: say(words.goodChange), hidden: true },
        ]}
        rows={goods.map(({ id, changed, ...good }) => ({
          id,
          cells: {
            good: sayGood(say, good),
            changed: changed === 0 ? say(words.goodNone) : say(words.goodChanged, { count: changed }),
            change: (
              <Button
                variant="secondary"
                name="do"
                value={`good:${id}`}
                label={`${say(words.goodChange)}: ${sayGood(say, good)}`}
              >
                {say(words.goodChange)}
              </Button>
            ),
          },
        }))}
        empty=""
      />
    </FieldSet>
  )
}
