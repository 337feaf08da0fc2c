import type { ComponentChildren } from 'preact'
import type { Explained } from '../../../platform/http/explain.ts'
import { Button, ButtonRow, ErrorSummary, Form, PageTitle, Text } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words } from '../words.ts'

export interface ActivateProps {
  readonly frame: FrameData
  readonly link: string
  readonly name: string
  readonly email: string
  /** The fields of a new password. */
  readonly fields: ComponentChildren
  readonly errors: readonly Explained[]
}

export function ActivateView({ frame, link, name, email, fields, errors }: ActivateProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.activateTitle)} problem={errors.length > 0}>
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.activateTitle)} lead={say(words.activateLead, { name, email })} />
      <Form action="/activate" hidden={{ link }}>
        {fields}
        <ButtonRow>
          <Button>{say(words.activate)}</Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

const texts = {
  expired: { title: words.linkExpiredTitle, text: words.linkExpired },
  used: { title: words.linkUsedTitle, text: words.linkUsed },
  renewable: { title: words.linkUsedTitle, text: words.linkUsedUnconfirmed },
  unknown: { title: words.linkUnknownTitle, text: words.linkUnknown },
}

export interface DeadLinkProps {
  readonly frame: FrameData
  readonly state: keyof typeof texts
  readonly link: string
  readonly minutes: number
}

/** A link that does not work any more, and the way on. */
export function DeadLinkView({ frame, state, link, minutes }: DeadLinkProps) {
  const { say } = frame
  const { title, text } = texts[state]
  return (
    <Frame frame={frame} title={say(title)}>
      <PageTitle title={say(title)} />
      <Text>{say(text, { minutes })}</Text>
      <WayOn {...{ say, state, link }} />
    </Frame>
  )
}

interface WayOnProps extends Pick<DeadLinkProps, 'state' | 'link'> {
  readonly say: Say
}

function WayOn({ say, state, link }: WayOnProps) {
  if (state === 'expired' || state === 'renewable')
    return (
      <Form action="/activate/another-link" hidden={{ link }}>
        <Button>{say(words.sendAnother)}</Button>
      </Form>
    )
  return (
    <ButtonRow>
      <Button href={state === 'used' ? '/sign-in' : '/help#no-mail'}>
        {say(state === 'used' ? words.signIn : words.sentHelp)}
      </Button>
    </ButtonRow>
  )
}
