import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageTitle,
  Section,
  Text,
} from '../../../platform/ui/index.ts'
import type { OperatorLine } from '../../operators/types.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { words } from '../words.ts'
import { ConfirmWindow } from './confirm-window.tsx'
import { type Errors, errorAt } from './errors.ts'
import { FoundOperators } from './found-operators.tsx'
import { OperatorSearch, type SearchValues } from './operator-search.tsx'

/** What a search found; absent before there was one. */
export interface SearchResult {
  readonly lines: readonly OperatorLine[]
  readonly hasMore: boolean
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
  readonly errors: Errors
}

/** Step 3.7 of the guide: find the firm, tick it, ask to be linked. */
export function SelectOperator(props: SelectOperatorProps) {
  const { frame, values, result, errors } = props
  const { say } = frame
  const isFound = result !== undefined && result.lines.length > 0
  const actions = isFound ? (
    <Button variant="go" form="found">
      {say(words.requestAuthorisation)}
    </Button>
  ) : undefined
  return (
    <Frame frame={frame} title={say(words.selectTitle)} problem={errors.length > 0} wide>
      {props.isConfirming ? <Confirmation {...props} /> : null}
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.selectTitle)} lead={say(words.selectLead)} actions={actions} />
      <OperatorSearch say={say} values={values} memberStates={props.memberStates} errors={errors} />
      {result === undefined ? null : <Result {...props} result={result} />}
    </Frame>
  )
}

function Result(props: SelectOperatorProps & { readonly result: SearchResult }) {
  const { say } = props.frame
  const { result, values } = props
  const create = (
    <Button
      variant="go"
      href={`/operators/new?${new URLSearchParams({ country: values.country, name: values.q })}`}
    >
      {say(words.createOperator)}
    </Button>
  )
  if (result.lines.length === 0) {
    return (
      <EmptyState title={say(words.nothingFound)} action={create}>
        <Text>{say(words.nothingFoundHint)}</Text>
      </EmptyState>
    )
  }
  const { q, country, section, activityType } = values
  return (
    <Section title={say(words.results)}>
      {result.hasMore ? (
        <Alert tone="info">{say(words.tooManyFound, { count: result.lines.length })}</Alert>
      ) : null}
      <Form
        id="found"
        method="get"
        action="/operators/select/request"
        hidden={{ country, q, section, activityType }}
      >
        <FoundOperators say={say} lines={result.lines} chosen={props.chosen} own={props.own} />
      </Form>
      <Text>{say(words.createHint)}</Text>
      {create}
    </Section>
  )
}

function Confirmation(props: SelectOperatorProps) {
  const { frame, values, result, chosen } = props
  const { say } = frame
  const names = result?.lines.filter(line => chosen.includes(line.id)).map(line => line.name) ?? []
  const company = say.list(names)
  const { q, country, section, activityType } = values
  const search = { country, q, section, activityType }
  return (
    <ConfirmWindow
      say={say}
      company={company}
      lead={say(words.confirmLead, { company })}
      action="/operators/select/request"
      back={`/operators/select?${new URLSearchParams(search)}`}
      hidden={{ ...search, ...Object.fromEntries(chosen.map((id, index) => [`operators.${index}`, id])) }}
      idempotencyKey={props.idempotencyKey}
      information={props.information}
      error={errorAt(props.errors, 'information')}
    />
  )
}
