import type { Explained } from '../../../platform/http/explain.ts'
import { BackLink, Button, ButtonRow, ErrorSummary, Form, PageTitle } from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { type LanguageOption, MailLanguage, NameFields, type PersonForm } from '../../person-fields.tsx'
import { words } from '../words/account.ts'

export interface ProfileViewProps {
  readonly frame: FrameData
  readonly form: PersonForm
  readonly languages: readonly LanguageOption[]
  readonly errors: readonly Explained[]
}

export function ProfileView({ frame, form, languages, errors }: ProfileViewProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.profileTitle)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <BackLink label={say(words.title)} href="/account" />
      <PageTitle title={say(words.profileTitle)} lead={say(words.profileLead)} />
      <Form action="/account/profile">
        <NameFields say={say} form={form} errors={errors} />
        <MailLanguage say={say} form={form} errors={errors} languages={languages} />
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
