import type { ComponentChildren } from 'preact'
import { Button, ButtonRow, Form, Lead, Page, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { words } from '../words.ts'

interface BareProps {
  readonly say: Say
  readonly title: string
  readonly problem?: boolean
  readonly children?: ComponentChildren
}

function Bare({ say, title, problem, children }: BareProps) {
  const footer = [{ label: say(words.help), href: '/help' }]
  return (
    <Page
      say={say}
      title={title}
      problem={problem}
      application={{ name: say(words.product), home: '/' }}
      languages={[]}
      footer={footer}
    >
      <PageTitle title={title} />
      {children}
    </Page>
  )
}

export interface SignOutPageProps {
  readonly say: Say
  readonly action: string
  readonly secret: string
  readonly application: string | undefined
}

export function signOutPage({ say, action, secret, application }: SignOutPageProps) {
  return (
    <Bare say={say} title={say(words.signOutTitle)}>
      <Lead>{say(words.signOutLead, { application: application ?? say(words.product) })}</Lead>
      <Form action={action} hidden={{ xsrf: secret }}>
        <ButtonRow>
          <Button variant="primary" type="submit" name="logout" value="yes">
            {say(words.signOutYes)}
          </Button>
          <Button variant="secondary" type="submit">
            {say(words.signOutNo)}
          </Button>
        </ButtonRow>
      </Form>
    </Bare>
  )
}

export function signedOutPage({ say }: { readonly say: Say }) {
  return (
    <Bare say={say} title={say(words.signedOutTitle)}>
      <Lead>{say(words.signedOutLead)}</Lead>
    </Bare>
  )
}

export function engineErrorPage({ say, code }: { readonly say: Say; readonly code: string }) {
  return (
    <Bare say={say} title={say(words.engineErrorTitle)} problem>
      <Lead>{say(words.engineErrorLead)}</Lead>
      <Text>{say(words.engineErrorCode, { code })}</Text>
    </Bare>
  )
}
