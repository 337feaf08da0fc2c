import {
  Button,
  DataTable,
  DescriptionList,
  EmptyState,
  List,
  PageTitle,
  Section,
  StatusTag,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { roleLook, sayDay } from '../../words.ts'
import type { RoleOfPerson } from '../types.ts'
import { words } from '../words.ts'
import { roleKinds } from './phrases.ts'

export interface ProfileProps {
  readonly frame: FrameData
  readonly person: { readonly name: string; readonly email: string }
  readonly accountUrl: string
  readonly roles: readonly RoleOfPerson[]
}

/** Who one is in Kulturport: the person, the roles and the requests with their status. */
export function Profile({ frame, person, accountUrl, roles }: ProfileProps) {
  const { say } = frame
  const request = (
    <Button variant={roles.length === 0 ? 'primary' : 'secondary'} href="/roles/choose">
      {say(roles.length === 0 ? words.requestRole : words.requestAnother)}
    </Button>
  )
  return (
    <Frame frame={frame} title={say(words.profileTitle)}>
      <PageTitle title={say(words.profileTitle)} />
      <Section title={say(words.profilePerson)}>
        <DescriptionList
          rows={[
            { label: say(words.name), value: person.name },
            { label: say(words.email), value: person.email },
          ]}
        />
        <Text>
          <TextLink href={accountUrl}>{say(words.profileLogin)}</TextLink>
        </Text>
      </Section>
      <Section title={say(words.profileTold)}>
        <List
          items={[
            <TextLink key="notices" href="/profile/notices">
              {say(words.profileNotices)}
            </TextLink>,
            <TextLink key="calendar" href="/profile/calendar">
              {say(words.profileCalendar)}
            </TextLink>,
          ]}
        />
      </Section>
      <Section title={say(words.profileRoles)} actions={roles.length === 0 ? undefined : request}>
        {roles.length === 0 ? (
          <EmptyState title={say(words.profileEmpty)} action={request} />
        ) : (
          <Roles frame={frame} roles={roles} />
        )}
      </Section>
    </Frame>
  )
}

function Roles({ frame, roles }: Pick<ProfileProps, 'frame' | 'roles'>) {
  const { say } = frame
  return (
    <DataTable
      caption={say(words.profileRoles)}
      captionHidden
      columns={[
        { key: 'organisation', label: say(words.organisationColumn) },
        { key: 'role', label: say(words.roleColumn) },
        { key: 'asked', label: say(words.askedColumn) },
        { key: 'status', label: say(words.statusColumn) },
      ]}
      rows={roles.map(role => ({
        id: role.id,
        ...(role.operatorId === undefined || !role.mayBeSeen
          ? {}
          : { href: `/operators/${role.operatorId}` }),
        cells: {
          organisation: role.organisation || '–',
          role: say(roleKinds[role.kind]),
          asked: sayDay(say, role.memberState, role.requestedAt),
          status: <Status frame={frame} role={role} />,
        },
      }))}
      empty=""
    />
  )
}

function Status({ frame, role }: { readonly frame: FrameData; readonly role: RoleOfPerson }) {
  const { say } = frame
  const isClosed = role.status === 'valid' && role.active === undefined
  const look = roleLook(say, isClosed ? 'closed' : role.status)
  return (
    <div>
      <StatusTag tone={look.tone}>{look.label}</StatusTag>
      {role.reason === undefined ? null : <p>{role.reason}</p>}
      {role.status === 'requested' ? (
        <p>
          <TextLink href={`/profile/requests/${role.id}/withdrawal`}>
            {say(words.withdrawFrom, { organisation: role.organisation })}
          </TextLink>
        </p>
      ) : null}
      {role.mayBeCorrected ? (
        <p>
          <TextLink href={`/operators/${role.operatorId}/correction`}>
            {say(words.correct, { name: role.organisation })}
          </TextLink>
        </p>
      ) : null}
    </div>
  )
}
