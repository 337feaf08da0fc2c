import {
  Button,
  ButtonRow,
  Card,
  CardGrid,
  EmptyState,
  Form,
  PageTitle,
  Text,
} from '../../../platform/ui/index.ts'
import type { ActiveRole } from '../../actor.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { words } from '../words.ts'
import { roleKinds } from './phrases.ts'

export interface RoleSwitchProps {
  readonly frame: FrameData
  readonly roles: readonly ActiveRole[]
  readonly currentId: string | undefined
}

/** The valid roles of a person, to act in one of them. */
export function RoleSwitch({ frame, roles, currentId }: RoleSwitchProps) {
  const { say } = frame
  const another = (
    <Button variant="secondary" href="/roles/choose">
      {say(roles.length === 0 ? words.requestRole : words.requestAnother)}
    </Button>
  )
  return (
    <Frame frame={frame} title={say(words.rolesTitle)}>
      <PageTitle title={say(words.rolesTitle)} lead={say(words.rolesLead)} />
      {roles.length === 0 ? (
        <EmptyState title={say(words.rolesEmpty)} action={another}>
          <Text>{say(words.rolesEmptyHint)}</Text>
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {roles.map(role => (
              <RoleCard key={role.id} frame={frame} role={role} isCurrent={role.id === currentId} />
            ))}
          </CardGrid>
          <ButtonRow>{another}</ButtonRow>
        </>
      )}
    </Frame>
  )
}

interface RoleCardProps {
  readonly frame: FrameData
  readonly role: ActiveRole
  readonly isCurrent: boolean
}

function RoleCard({ frame, role, isCurrent }: RoleCardProps) {
  const { say } = frame
  const kind = say(roleKinds[role.kind])
  return (
    <Card title={role.organisation === '' ? kind : role.organisation} tinted={isCurrent}>
      <Text>{kind}</Text>
      {isCurrent ? (
        <Text quiet>{say(words.currentRole)}</Text>
      ) : (
        <Form action="/roles/active" hidden={{ roleId: role.id }}>
          <Button label={`${say(words.actInRole)}: ${role.organisation || kind}`}>
            {say(words.actInRole)}
          </Button>
        </Form>
      )}
    </Card>
  )
}
