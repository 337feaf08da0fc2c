import type { FormState } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  DescriptionList,
  ErrorSummary,
  PageTitle,
  Section,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { categoryPhrases } from '../../../goods/views/choice-labels.ts'
import { sayTime } from '../../../words.ts'
import type { ApplicationElsewhere, ShownElsewhere } from '../types.ts'
import { words } from '../words.ts'
import { elsewhereAddress } from './address.ts'
import { InformationCard } from './information.tsx'
import { SendForm } from './send-form.tsx'

export interface ElsewherePageProps {
  readonly form: FormState
  readonly shown: ShownElsewhere
  /** Of the document, for when it may be read. */
  readonly address: string
  readonly mayKeepUnopened: boolean
  readonly idempotencyKey: string
}

/** What a notification says of an application, what was sent about it, and the form for more. */
export function ElsewherePage(props: ElsewherePageProps) {
  const { form, shown } = props
  const { say, errors } = form
  const { application, information } = shown
  return (
    <>
      <BackLink href={elsewhereAddress()} label={say(words.allElsewhere)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={say(words.pageTitle, { number: application.number })}
        lead={shown.standing === 'open' ? say(words.pageLead) : undefined}
      />
      <Notification say={say} application={application} />
      {information.length === 0 ? null : (
        <Section title={say(words.sentTitle)}>
          {information.map(sent => (
            <InformationCard key={sent.id} {...{ say, country: sent.memberState, information: sent }} />
          ))}
        </Section>
      )}
      <Ways {...props} />
    </>
  )
}

interface NotificationProps {
  readonly say: Say
  readonly application: ApplicationElsewhere
}

function Notification({ say, application }: NotificationProps) {
  const { holderName, authorityName, memberState, categories, firstSubmittedAt, notifiedAt } = application
  const said = categories.map(category => say(categoryPhrases[category]))
  return (
    <DescriptionList
      rows={[
        { label: say(words.holder), value: holderName },
        { label: say(words.authority), value: `${authorityName}, ${say.country(memberState)}` },
        { label: say(words.categories), value: say.list(said) },
        { label: say(words.submitted), value: sayTime(say, memberState, firstSubmittedAt) },
        { label: say(words.notified), value: sayTime(say, memberState, notifiedAt) },
      ]}
    />
  )
}

function Ways({ form, shown, address, ...sending }: ElsewherePageProps) {
  const { say } = form
  const { standing, application } = shown
  if (standing === 'open') return <SendForm {...{ form, application }} {...sending} />
  if (standing === 'closed') return <Text>{say(words.closedText)}</Text>
  return (
    <Text>
      {say(words.readableText)} <TextLink href={address}>{say(words.open)}</TextLink>
    </Text>
  )
}
