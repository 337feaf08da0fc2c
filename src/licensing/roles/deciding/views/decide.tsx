import {
  Alert,
  BackLink,
  DescriptionList,
  ErrorSummary,
  PageTitle,
  Section,
  StatusTag,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import { fullName } from '../../../../platform/words/index.ts'
import { Frame } from '../../../session/frame.tsx'
import { roleLook, sayTime } from '../../../words.ts'
import { words } from '../../words.ts'
import { Decisions } from './decisions.tsx'
import { operatorRows } from './operator-rows.tsx'
import { type DecideProps, rejectionAddress } from './rejection.tsx'

/** One request with everything that is needed to decide about it. */
export function Decide(props: DecideProps) {
  const { frame, role, operator, errors } = props
  const { say } = frame
  const name = fullName(role)
  const look = roleLook(say, role.status)
  return (
    <Frame
      frame={frame}
      title={say(words.decideTitle, { name })}
      problem={errors.length > 0}
      typedAt={props.isOwn ? undefined : rejectionAddress(props)}
    >
      <BackLink href={props.base} label={props.backLabel} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={say(words.decideTitle, { name })}
        lead={say(words.decideLead, { name, organisation: role.organisation })}
        tag={<StatusTag tone={look.tone}>{look.label}</StatusTag>}
      />
      <Section title={say(words.applicant)}>
        <DescriptionList
          rows={[
            { label: say(words.name), value: name },
            { label: say(words.email), value: role.email },
            { label: say(words.sinceColumn), value: sayTime(say, role.memberState, role.requestedAt) },
            { label: say(words.information), value: role.information },
          ]}
        />
      </Section>
      {operator === undefined ? null : (
        <Section title={say(words.details)}>
          <DescriptionList rows={operatorRows(say, operator)} />
          <Text>
            <TextLink href={`/operators/${operator.id}`}>{say(words.whole)}</TextLink>
          </Text>
        </Section>
      )}
      {props.isOwn ? <Alert tone="info">{say(words.ownRequest)}</Alert> : <Decisions {...props} />}
    </Frame>
  )
}
