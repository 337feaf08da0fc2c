import {
  Button,
  ButtonRow,
  DataTable,
  PageTitle,
  StatusTag,
  Text,
  TextLink,
  type Tone,
} from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import type { RoleOfPerson, RoleStatus } from '../../roles/types.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { words } from '../words.ts'

const looks: Readonly<Record<RoleStatus, { readonly phrase: Phrase; readonly tone: Tone }>> = {
  requested: { phrase: words.requested, tone: 'info' },
  valid: { phrase: words.valid, tone: 'success' },
  rejected: { phrase: words.rejected, tone: 'danger' },
  suspended: { phrase: words.suspended, tone: 'warning' },
  ended: { phrase: words.ended, tone: 'neutral' },
}

/** A valid role whose organisation is suspended, deleted or past its last day. */
const closed = { phrase: words.closed, tone: 'warning' } as const

export interface WaitingProps {
  readonly frame: FrameData
  readonly roles: readonly RoleOfPerson[]
  /** Whether a request is still open. */
  readonly isWaiting: boolean
}

/** Home of a person without a valid role: what was asked for, and what became of it. */
export function WaitingPage({ frame, roles, isWaiting }: WaitingProps) {
  const { say } = frame
  const title = say(isWaiting ? words.waitingTitle : words.refusedTitle)
  return (
    <Frame frame={frame} title={title}>
      <PageTitle title={title} lead={say(isWaiting ? words.waitingLead : words.refusedLead)} />
      <DataTable
        caption={say(words.requestsTitle)}
        columns={[
          { key: 'for', label: say(words.requestFor), header: true },
          { key: 'on', label: say(words.requestOn) },
          { key: 'status', label: say(words.requestStatus) },
          { key: 'reason', label: say(words.requestReason) },
        ]}
        rows={roles.map(role => ({
          id: role.id,
          cells: {
            for: role.organisation,
            on: say.date(role.requestedAt),
            status: <Status say={say} role={role} />,
            reason: <Reason say={say} role={role} />,
          },
        }))}
        empty={<Text>{say(words.refusedLead)}</Text>}
      />
      <ButtonRow>
        <Button variant="secondary" href="/roles/choose">
          {say(words.askAnother)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}

interface RoleProps {
  readonly say: Say
  readonly role: RoleOfPerson
}

function Status({ say, role }: RoleProps) {
  const { phrase, tone } = role.status === 'valid' && role.active === undefined ? closed : looks[role.status]
  return <StatusTag tone={tone}>{say(phrase)}</StatusTag>
}

/** Why it was decided so, or what is to be corrected. */
function Reason({ say, role }: RoleProps) {
  return (
    <div>
      <p>{role.reason ?? '–'}</p>
      {role.mayBeCorrected ? (
        <p>
          <TextLink href={`/operators/${role.operatorId}/correction`}>{say(words.correctDetails)}</TextLink>
        </p>
      ) : null}
    </div>
  )
}
