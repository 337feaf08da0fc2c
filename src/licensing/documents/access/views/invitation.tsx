import { Button, ButtonRow, Form, PageTitle, Text } from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { words } from '../words.ts'

export interface InvitationProps {
  readonly frame: FrameData
  /** What kind of document it is, and its number. */
  readonly document: string
  readonly number: string
  readonly organisation: string
  readonly address: string
  readonly idempotencyKey: string
}

/** What whoever was invited is asked. */
export function InvitationPage({ frame, document, number, organisation, ...sent }: InvitationProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.invitationTitle)}>
      <PageTitle title={say(words.invitationTitle)} lead={say(words.invitationText, { document, number })} />
      <Text>{say(words.invitationFor, { organisation })}</Text>
      <Form action={sent.address} idempotencyKey={sent.idempotencyKey}>
        <Button>{say(words.accept)}</Button>
      </Form>
    </Frame>
  )
}

/** The link leads nowhere any more. */
export function InvitationGonePage({ frame, isOwn }: { readonly frame: FrameData; readonly isOwn: boolean }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.invitationGoneTitle)}>
      <PageTitle title={say(words.invitationGoneTitle)} />
      <Text>{say(isOwn ? words.ownOperator : words.invitationGone)}</Text>
    </Frame>
  )
}

/** Whoever was invited does not act for an operator now. */
export function InvitationRolePage({ frame }: { readonly frame: FrameData }) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.invitationRoleTitle)}>
      <PageTitle title={say(words.invitationRoleTitle)} lead={say(words.invitationRole)} />
      <ButtonRow>
        <Button href="/roles">{say(words.chooseRole)}</Button>
      </ButtonRow>
    </Frame>
  )
}
