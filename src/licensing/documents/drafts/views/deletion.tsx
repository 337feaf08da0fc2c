import { Button, ButtonRow, Form, PageTitle } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'

export interface AskingProps {
  readonly say: Say
  readonly statement: Document
  readonly idempotencyKey: string
}

/** Whether a draft shall be deleted. */
export function DeletionPage({ say, statement, idempotencyKey }: AskingProps) {
  const { address, number } = statement
  return (
    <>
      <PageTitle title={say(words.deleteTitle, { number })} lead={say(words.deleteText)} />
      <Form action={`${address}/deletion`} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button variant="danger">{say(words.deleteDraft)}</Button>
          <Button variant="secondary" href={address}>
            {say(words.deleteKeep)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
