import {
  BackLink,
  Button,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  Section,
  Select,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Authority, CustomsOffice } from '../../../authorities/types.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../../words.ts'

export interface AuthorityRequestProps {
  readonly frame: FrameData
  /** The Member States that have an authority. */
  readonly countries: readonly string[]
  readonly country: string
  readonly authorities: readonly Authority[]
  readonly offices: readonly CustomsOffice[]
  readonly typed: { readonly organisation: string; readonly information: string }
  readonly idempotencyKey: string
  readonly errors: readonly Explained[]
}

/** Asking to be linked to an authority or a customs office: the Member State first, then which. */
export function AuthorityRequest(props: AuthorityRequestProps) {
  const { frame, countries, country, errors } = props
  const { say } = frame
  const states = countries.map(value => ({ value, label: say.country(value) }))
  const sorted = states.sort((left, right) => left.label.localeCompare(right.label, say.language))
  return (
    <Frame
      frame={frame}
      title={say(words.authorityTitle)}
      problem={errors.length > 0}
      typedAt={country === '' ? undefined : '/roles/authority'}
    >
      <BackLink href="/roles/choose" label={say(words.backToChoose)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.authorityTitle)} lead={say(words.authorityLead)} />
      <Form method="get" action="/roles/authority">
        <Select
          say={say}
          name="country"
          label={say(words.memberState)}
          empty={say(words.chooseCountry)}
          options={sorted}
          value={country}
          width="medium"
          required
        />
        <Button variant="secondary">{say(words.showAuthorities)}</Button>
      </Form>
      {country === '' ? null : <Organisation {...props} />}
    </Frame>
  )
}

function Organisation(props: AuthorityRequestProps) {
  const { say } = props.frame
  const { typed, errors } = props
  const groups = [
    {
      label: say(words.competentAuthorities),
      options: props.authorities.map(({ id, name }) => ({ value: `authority:${id}`, label: name })),
    },
    {
      label: say(words.customsOffices),
      options: props.offices.map(({ code, name }) => ({
        value: `customs:${code}`,
        label: `${name} (${code})`,
      })),
    },
  ]
  return (
    <Section title={say.country(props.country)}>
      <Form
        action="/roles/authority"
        typed
        idempotencyKey={props.idempotencyKey}
        hidden={{ country: props.country }}
      >
        <Select
          say={say}
          name="organisation"
          label={say(words.organisation)}
          empty={say(words.chooseOrganisation)}
          groups={groups}
          value={typed.organisation}
          error={errorOf(errors, 'organisation')}
          required
        />
        <TextArea
          say={say}
          name="information"
          label={say(words.information)}
          hint={say(words.informationHint)}
          value={typed.information}
          error={errorOf(errors, 'information')}
          maxlength={2000}
          optional
        />
        <Button>{say(words.sendRequest)}</Button>
      </Form>
    </Section>
  )
}
