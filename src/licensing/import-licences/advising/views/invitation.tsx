import { Button, Form, PageTitle, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayCitation } from '../../../words.ts'
import { words } from '../words.ts'

export interface ExpertInvitationProps {
  readonly say: Say
  readonly authority: string
  /** Of the account that is signed in. */
  readonly email: string
  readonly address: string
  readonly idempotencyKey: string
}

/** What an invited expert is asked: nothing of the case. */
export function ExpertInvitation({ say, authority, email, address, idempotencyKey }: ExpertInvitationProps) {
  return (
    <>
      <PageTitle title={say(words.invitationTitle)} lead={say(words.invitationText, { authority })} />
      <Text>{say(words.invitationNext, { email })}</Text>
      <Form action={address} idempotencyKey={idempotencyKey}>
        <Button>{say(words.accept)}</Button>
      </Form>
    </>
  )
}

/** The link leads nowhere any more, or not for this person. */
export function ExpertInvitationGone({ say, isParty }: { readonly say: Say; readonly isParty: boolean }) {
  const citation = sayCitation(say, 'IR 8(1)(d)(viii)')
  return (
    <>
      <PageTitle title={say(words.goneTitle)} />
      <Text>{isParty ? say(words.party, { citation }) : say(words.gone)}</Text>
    </>
  )
}
