import type { Explained } from '../../../../platform/http/explain.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  PageTitle,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import type { AskingProps } from './deletion.tsx'

export interface ReplaceStatementPageProps extends AskingProps {
  readonly errors: readonly Explained[]
}

/** Where a correction of a signed statement is sent. */
export function replacementAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/replacement`
}

/** How a signed statement is corrected. */
export function ReplaceStatementPage({ say, statement, idempotencyKey, errors }: ReplaceStatementPageProps) {
  const { address, number } = statement
  return (
    <>
      <BackLink href={address} label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.correctTitle, { number })} lead={say(words.correctText, { number })} />
      <Text>{say(words.correctUntilThen, { number })}</Text>
      <Form action={replacementAddress(statement)} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button>{say(words.correctGo)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
