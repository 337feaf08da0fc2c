import type { FormState } from '../../../../platform/ui/form-state.ts'
import { listOf } from '../../../../platform/ui/form-state.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Columns,
  Details,
  ErrorSummary,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import { isPageOfGood } from '../../boxes/layout.ts'
import { Missing } from '../../form/views/gap-list.tsx'
import { type DraftFrame, DraftSteps, sayGood } from '../../form/views/step-page.tsx'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import { goodsWords } from '../words.ts'
import { GoodCard, shownGoods } from './good-card.tsx'

export interface GoodsPageProps {
  readonly draft: DraftFrame
  readonly document: Document
  readonly form: FormState
}

/** Step 2 of a document of several goods: which they are, and what is missing of each. */
export function GoodsPage({ draft, document, form }: GoodsPageProps) {
  const { say, number, gaps, warnings } = draft
  const { address } = document
  const goods = shownGoods(document)
  return (
    <>
      <DraftSteps draft={draft} page="goods" />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.stepGoods)} lead={say(goodsWords.lead)} />
      {number === undefined ? null : <p>{say(words.draft, { number })}</p>}
      <Columns aside={<Missing {...{ say, address, gaps, warnings }} here="goods" />}>
        <Form action={`${address}/goods`} idempotencyKey={draft.idempotencyKey}>
          {goods.map(good => (
            <GoodCard
              key={good.id}
              {...{ say, address, good }}
              missing={gaps.filter(gap => gap.good === good.number && isPageOfGood(gap.page)).length}
              isOnly={goods.length === 1}
            />
          ))}
          <ButtonRow>
            <Button variant="go">{say(goodsWords.add)}</Button>
            <Button variant="secondary" href={`${address}/provenance`}>
              {say(goodsWords.goOn)}
            </Button>
          </ButtonRow>
        </Form>
        {goods.length === 1 ? null : <Split {...{ draft, document, form }} />}
      </Columns>
    </>
  )
}

function Split({ draft, document, form }: GoodsPageProps) {
  const { say } = draft
  const options = shownGoods(document).map(good => ({ value: good.id, label: sayGood(say, good) }))
  return (
    <Details summary={say(goodsWords.splitTitle)} open={form.errors.length > 0}>
      <Text>{say(goodsWords.splitText)}</Text>
      <Form action={`${document.address}/split`} typed idempotencyKey={`${draft.idempotencyKey}-split`}>
        <CheckboxGroup
          say={say}
          name="goods"
          label={say(goodsWords.splitWhich)}
          options={options}
          values={listOf(form, 'goods')}
          error={form.errors.find(({ field }) => field === 'goods')?.text}
        />
        <Button variant="secondary">{say(goodsWords.split)}</Button>
      </Form>
    </Details>
  )
}
