import {
  Button,
  ErrorSummary,
  errorOf,
  PageTitle,
  Text,
  TextLink,
  typedForm,
} from '../../../../platform/ui/index.ts'
import { Frame } from '../../../session/frame.tsx'
import { ConfirmWindow } from '../../views/confirm-window.tsx'
import { listedFields } from '../../views/listed-fields.ts'
import { words } from '../../words.ts'
import { OperatorSearch } from './operator-search.tsx'
import { Result, type SelectOperatorProps } from './search-result.tsx'

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
