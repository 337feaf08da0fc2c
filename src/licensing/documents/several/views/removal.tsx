import { Button, ButtonRow, Form, PageTitle, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { type ShownGood, sayGood } from '../../form/views/step-page.tsx'
import { goodsWords as words } from '../words.ts'

export interface RemovalPageProps {
  readonly say: Say
  readonly address: string
  readonly good: ShownGood | undefined
  /** How many photographs and supporting documents go with it. */
  readonly files: number
  readonly idempotencyKey: string
}

/** Whether a good shall be taken out of a draft. */
export function RemovalPage({ say, address, good, files, idempotencyKey }: RemovalPageProps) {
  if (good === undefined) return null
  const list = `${address}/goods`
  return (
    <>
      <PageTitle title={say(words.removeTitle)} lead={sayGood(say, good)} />
      <Text>{say(words.removeText, { files })}</Text>
      <Form action={`${list}/${good.id}/removal`} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button variant="danger">{say(words.removeGo)}</Button>
          <Button variant="secondary" href={list}>
            {say(words.removeKeep)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
