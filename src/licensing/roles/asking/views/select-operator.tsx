import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  Section,
  Text,
  TextLink,
  typedForm,
} from '../../../../platform/ui/index.ts'
import type { OperatorLine } from '../../../operators/types.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { ConfirmWindow } from '../../views/confirm-window.tsx'
import { listedFields } from '../../views/listed-fields.ts'
import { words } from '../../words.ts'
import { FoundOperators } from './found-operators.tsx'
import { OperatorSearch, type SearchValues } from './operator-search.tsx'

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

/** Step 3.7 of the guide: find the firm, tick it, ask to be linked. */
export function SelectOperator(props: SelectOperatorProps) {
  const { frame, values, result, errors } = props
  const { say } = frame
  const isFound = result !== undefined && result.lines.length + result.near.length > 0
  const actions = isFound ? (
    <Button variant="go" form={typedForm}>
      {say(words.requestAuthorisation)}
    </Button>
  ) : undefined
  return (
    <Frame
      frame={frame}
      title={say(words.selectTitle)}
      problem={errors.length > 0}
      wide
      {...(isFound ? { typedAt: '/operators/select', typedMethod: 'get' } : {})}
    >
      {props.isConfirming ? <Confirmation {...props} /> : null}
      <ErrorSummary say={say} errors={errors} />
      {props.isInProfile ? (
        <Text>
          <TextLink href="/profile">{say(words.seeProfile)}</TextLink>
        </Text>
      ) : null}
      <PageTitle title={say(words.selectTitle)} lead={say(words.selectLead)} actions={actions} />
      <OperatorSearch say={say} values={values} memberStates={props.memberStates} errors={errors} />
      {result === undefined ? null : <Result {...props} result={result} />}
    </Frame>
  )
}

function Result(props: SelectOperatorProps & { readonly result: SearchResult }) {
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

function Confirmation(props: SelectOperatorProps) {
  const { frame, values, result, chosen } = props
  const { say } = frame
  const shown = [...(result?.lines ?? []), ...(result?.near ?? [])]
  const names = shown.filter(line => chosen.includes(line.id)).map(line => line.name)
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
      hidden={{ ...search, ...listedFields('operators', chosen) }}
      idempotencyKey={props.idempotencyKey}
      information={props.information}
      error={errorOf(props.errors, 'information')}
    />
  )
}
