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
import { words } from '../../words.ts'
import type { AskingProps } from './asking.tsx'

export interface ReplaceStatementPageProps extends AskingProps {
  readonly errors: readonly Explained[]
}

/** Where a correction of a signed statement is sent. */
export function replacementAddress(statementId: string): string {
  return `/importer-statements/${statementId}/replacement`
}

/** How a signed statement is corrected. */
export function ReplaceStatementPage({ say, statement, idempotencyKey, errors }: ReplaceStatementPageProps) {
  const { id, number } = statement
  return (
    <>
      <BackLink href={`/importer-statements/${id}`} label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.correctTitle, { number })} lead={say(words.correctText, { number })} />
      <Text>{say(words.correctUntilThen, { number })}</Text>
      <Form action={replacementAddress(id)} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button>{say(words.correctGo)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
