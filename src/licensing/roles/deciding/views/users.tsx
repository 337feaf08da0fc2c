import { DataTable, Heading, PageTitle, StatusTag } from '../../../../platform/ui/index.ts'
import { fullName } from '../../../../platform/words/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { roleLook } from '../../../words.ts'
import type { UserRole } from '../../types.ts'
import { words } from '../../words.ts'

export interface UsersProps {
  readonly frame: FrameData
  /** Absent for the system's administrators, who see all authorities. */
  readonly organisation: string | undefined
  readonly users: readonly UserRole[]
  readonly mayDecide: boolean
}

/** The members of an organisation, and those who ask to join. */
export function UserList({ frame, organisation, users, mayDecide }: UsersProps) {
  const { say } = frame
  const title = organisation === undefined ? say(words.usersAll) : say(words.usersTitle, { organisation })
  const rights = (role: UserRole) =>
    say.list([
      ...(role.isAdministrator ? [say(words.administrator)] : []),
      ...(role.mayUseSeal ? [say(words.seal)] : []),
    ])
  return (
    <Frame frame={frame} title={title} wide>
      <PageTitle title={title} lead={say(mayDecide ? words.usersLead : words.usersOthers)} />
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'person', label: say(words.personColumn) },
          { key: 'email', label: say(words.email) },
          ...(organisation === undefined
            ? [{ key: 'organisation', label: say(words.organisationColumn) }]
            : []),
          { key: 'rights', label: say(words.rightsColumn) },
          { key: 'status', label: say(words.statusColumn) },
        ]}
        rows={users.map(role => ({
          id: role.id,
          ...(mayDecide ? { href: `/users/${role.id}` } : {}),
          cells: {
            person: fullName(role),
            email: role.email,
            organisation: role.organisation,
            rights: rights(role) || '–',
            status: <Status say={say} role={role} />,
          },
        }))}
        empty={
          <Heading level={2} size="xs">
            {say(words.usersEmpty)}
          </Heading>
        }
      />
    </Frame>
  )
}

function Status({ say, role }: { readonly say: Say; readonly role: UserRole }) {
  const { label, tone } = roleLook(say, role.status)
  return <StatusTag tone={tone}>{label}</StatusTag>
}
