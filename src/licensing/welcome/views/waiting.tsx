import {
  Button,
  ButtonRow,
  DataTable,
  PageTitle,
  StatusTag,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { RoleOfPerson } from '../../roles/types.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { roleLook, sayDay } from '../../words.ts'
import { words } from '../words.ts'
import { OpinionsAsked } from './parts.tsx'

export interface WaitingProps {
  readonly frame: FrameData
  readonly roles: readonly RoleOfPerson[]
  /** Whether a request is still open. */
  readonly isWaiting: boolean
  /** Opinions that wait for the person: an expert needs no role. */
  readonly opinions: number
}

/** Home of a person without a valid role: what was asked for, and what became of it. */
export function WaitingPage({ frame, roles, isWaiting, opinions }: WaitingProps) {
  const { say } = frame
  const toCorrect = roles.find(isToCorrect)
  const later = roles.find(role => role.opensOn !== undefined)
  const heading = headingOf({ toCorrect, later }, isWaiting)
  const values = { date: say.plainDate(later?.opensOn ?? ''), organisation: later?.organisation ?? '' }
  const title = say(heading.title, values)
  return (
    <Frame frame={frame} title={title}>
      <PageTitle title={title} lead={say(heading.lead, values)} />
      <OpinionsAsked say={say} count={opinions} />
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
            on: sayDay(say, role.memberState, role.requestedAt),
            status: <Status say={say} role={role} />,
            reason: <Reason say={say} role={role} />,
          },
        }))}
        empty={<Text>{say(words.refusedLead)}</Text>}
      />
      <ButtonRow>
        {toCorrect === undefined ? null : (
          <Button href={`/operators/${toCorrect.operatorId}/correction`}>{say(words.correctDetails)}</Button>
        )}
        <Button variant="secondary" href="/roles/choose">
          {say(words.askAnother)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}

/** Whether the authority waits for a correction. */
function isToCorrect({ status, mayBeCorrected, reason }: RoleOfPerson): boolean {
  return status === 'requested' && mayBeCorrected && reason !== undefined
}

interface Decisive {
  readonly toCorrect: RoleOfPerson | undefined
  /** Approved, with a first day that is still to come. */
  readonly later: RoleOfPerson | undefined
}

function headingOf({ toCorrect, later }: Decisive, isWaiting: boolean) {
  if (toCorrect !== undefined) return { title: words.correctTitle, lead: words.correctLead }
  if (later !== undefined) return { title: words.laterTitle, lead: words.laterLead }
  return isWaiting
    ? { title: words.waitingTitle, lead: words.waitingLead }
    : { title: words.refusedTitle, lead: words.refusedLead }
}

interface RoleProps {
  readonly say: Say
  readonly role: RoleOfPerson
}

function Status({ say, role }: RoleProps) {
  if (role.opensOn !== undefined)
    return <StatusTag tone="info">{say(words.validFrom, { date: say.plainDate(role.opensOn) })}</StatusTag>
  if (isToCorrect(role)) return <StatusTag tone="warning">{say(words.toCorrect)}</StatusTag>
  const isClosed = role.status === 'valid' && role.active === undefined
  const { label, tone } = roleLook(say, isClosed ? 'closed' : role.status)
  return <StatusTag tone={tone}>{label}</StatusTag>
}

/** Why it was decided so, or what is to be corrected. */
function Reason({ say, role }: RoleProps) {
  return (
    <div>
      <p>{role.reason ?? '–'}</p>
      {role.mayBeCorrected && !isToCorrect(role) ? (
        <p>
          <TextLink href={`/operators/${role.operatorId}/correction`}>{say(words.correctDetails)}</TextLink>
        </p>
      ) : null}
    </div>
  )
}
