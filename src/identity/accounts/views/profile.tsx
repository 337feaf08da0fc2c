import type { Explained } from '../../../platform/http/explain.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  Select,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words/account.ts'

export interface ProfileForm {
  readonly firstName: string
  readonly lastName: string
  readonly language: string
}

export interface ProfileViewProps {
  readonly frame: FrameData
  readonly form: ProfileForm
  readonly languages: readonly { readonly value: string; readonly label: string }[]
  readonly errors: readonly Explained[]
}

export function ProfileView({ frame, form, languages, errors }: ProfileViewProps) {
  const { say } = frame
  const errorOf = (field: string) => errors.find(error => error.field === field)?.text
  return (
    <Frame frame={frame} title={say(words.profileTitle)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <BackLink label={say(words.title)} href="/account" />
      <PageTitle title={say(words.profileTitle)} lead={say(words.profileLead)} />
      <Form action="/account/profile">
        <Field
          say={say}
          name="firstName"
          label={say(words.firstName)}
          value={form.firstName}
          error={errorOf('firstName')}
          autocomplete="given-name"
          required
        />
        <Field
          say={say}
          name="lastName"
          label={say(words.lastName)}
          value={form.lastName}
          error={errorOf('lastName')}
          autocomplete="family-name"
          required
        />
        <Select
          say={say}
          name="language"
          label={say(words.language)}
          hint={say(words.languageHint)}
          options={languages}
          value={form.language}
          error={errorOf('language')}
          required
        />
        <ButtonRow>
          <Button>{say(words.save)}</Button>
          <Button variant="secondary" href="/account">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}
