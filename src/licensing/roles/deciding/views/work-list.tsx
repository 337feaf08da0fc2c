import { DataTable, Heading, PageTitle, Text, TextLink } from '../../../../platform/ui/index.ts'
import { fullName } from '../../../../platform/words/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { sayTime } from '../../../words.ts'
import type { UserRole } from '../../types.ts'
import { roleKinds } from '../../views/phrases.ts'
import { words } from '../../words.ts'

/** Requests that wait for a decision, the oldest first. */
export function WorkList({
  frame,
  requests,
}: {
  readonly frame: FrameData
  readonly requests: readonly UserRole[]
}) {
  const { say } = frame
  const requestOf = (role: UserRole) => {
    if (role.kind !== 'holder') return say(roleKinds[role.kind])
    if (role.correction !== null) return say(words.waitsForCorrection)
    return say(role.isNewOperator ? words.newOperatorAndUser : words.newUser)
  }
  return (
    <Frame frame={frame} title={say(words.workListTitle)} wide>
      <PageTitle title={say(words.workListTitle)} lead={say(words.workListLead)} />
      <DataTable
        caption={say(words.workListTitle)}
        captionHidden
        columns={[
          { key: 'organisation', label: say(words.organisationColumn) },
          { key: 'person', label: say(words.personColumn) },
          { key: 'request', label: say(words.requestColumn) },
          { key: 'since', label: say(words.sinceColumn) },
        ]}
        rows={requests.map(role => ({
          id: role.id,
          href: `/work-list/${role.id}`,
          cells: {
            organisation: role.organisation,
            person: fullName(role),
            request: requestOf(role),
            since: sayTime(say, role.memberState, role.requestedAt),
          },
        }))}
        empty={
          <>
            <Heading level={2} size="xs">
              {say(words.workListEmpty)}
            </Heading>
            <Text>{say(words.workListEmptyHint)}</Text>
          </>
        }
      />
      <Text>
        <TextLink href="/operators?status=new">{say(words.newOperators)}</TextLink>
      </Text>
    </Frame>
  )
}
