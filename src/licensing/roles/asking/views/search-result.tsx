import type { Explained } from '../../../../platform/ui/index.ts'
import { Alert, Button, EmptyState, Form, Section, Text } from '../../../../platform/ui/index.ts'
import type { OperatorLine } from '../../../operators/types.ts'
import type { FrameData } from '../../../session/frame.tsx'
import { words } from '../../words.ts'
import { FoundOperators } from './found-operators.tsx'
import type { SearchValues } from './operator-search.tsx'

/** What a search found; absent before there was one. */
export interface SearchResult {
  readonly lines: readonly OperatorLine[]
  readonly hasMore: boolean
  /** What may be meant but for a typing error. */
  readonly near: readonly OperatorLine[]
  /** Whether a new operator may be registered after this search. */
  readonly mayCreate: boolean
}

export interface SelectOperatorProps {
  readonly frame: FrameData
  readonly values: SearchValues
  readonly memberStates: readonly string[]
  readonly result: SearchResult | undefined
  readonly chosen: readonly string[]
  /** Operator id -> status of the person's own role or request there. */
  readonly own: ReadonlyMap<string, string>
  readonly isConfirming: boolean
  readonly information: string
  readonly idempotencyKey: string
  readonly errors: readonly Explained[]
  /** Whether a role was asked for that one has or has asked for. */
  readonly isInProfile: boolean
}

export function Result(props: SelectOperatorProps & { readonly result: SearchResult }) {
  const { say } = props.frame
  const { result, values } = props
  if (result.lines.length + result.near.length === 0) {
    const hint = result.mayCreate ? words.nothingFoundHint : words.searchFurther
    return (
      <EmptyState title={say(words.nothingFound)} action={<Create {...props} />}>
        <Text>{say(hint)}</Text>
      </EmptyState>
    )
  }
  const { q, country, section, activityType } = values
  return (
    <>
      <Form
        typed
        method="get"
        action="/operators/select/request"
        hidden={{ country, q, section, activityType }}
      >
        <Hits {...props} title={say(words.results)} lines={result.lines} />
        <Hits {...props} title={say(words.nearTitle)} lines={result.near} />
      </Form>
      <Text>{say(result.mayCreate ? words.createHint : words.searchFurther)}</Text>
      <Create {...props} />
    </>
  )
}

interface HitsProps extends SelectOperatorProps {
  readonly title: string
  readonly lines: readonly OperatorLine[]
}

function Hits({ frame, title, lines, result, chosen, own }: HitsProps) {
  const { say } = frame
  if (lines.length === 0) return null
  const isCut = result?.hasMore && lines === result.lines
  return (
    <Section title={title}>
      {isCut ? <Alert tone="info">{say(words.tooManyFound, { count: lines.length })}</Alert> : null}
      <FoundOperators say={say} caption={title} lines={lines} chosen={chosen} own={own} />
    </Section>
  )
}

function Create({ frame, result, values }: SelectOperatorProps) {
  const query = new URLSearchParams({ country: values.country, name: values.q })
  return result?.mayCreate ? (
    <Button variant="go" href={`/operators/new?${query}`}>
      {frame.say(words.createOperator)}
    </Button>
  ) : null
}
