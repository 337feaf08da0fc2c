import {
  Button,
  Columns,
  DataTable,
  EmptyState,
  List,
  PageTitle,
  QrCode,
  Section,
  StatusTag,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import type { PhoneDevice } from '../types.ts'
import { words } from '../words.ts'

export interface DevicesViewProps {
  readonly frame: FrameData
  readonly devices: readonly PhoneDevice[]
  /** The app's own address. */
  readonly appUrl: string
}

/** The phones of an account, and how to get the app. */
export function DevicesView({ frame, devices, appUrl }: DevicesViewProps) {
  const { say } = frame
  const add = (
    <Button variant="go" href="/account/mobile-devices/new">
      {say(words.add)}
    </Button>
  )
  return (
    <Frame frame={frame} title={say(words.title)}>
      <PageTitle title={say(words.title)} lead={say(words.lead)} actions={add} />
      <Columns aside={<InstallCode say={say} appUrl={appUrl} />}>
        <Section title={say(words.installTitle)}>
          <List
            numbered
            items={[
              say(words.installOpen, { address: appUrl }),
              say(words.installHome),
              say(words.installThen),
            ]}
          />
          <Text quiet>{say(words.installNoStore)}</Text>
        </Section>
      </Columns>
      <Section title={say(words.devicesTitle)}>
        <DeviceTable say={say} devices={devices} />
        {devices.some(device => device.blockedAt !== undefined) ? (
          <Text>{say(words.blockedText)}</Text>
        ) : null}
      </Section>
    </Frame>
  )
}

function InstallCode({ say, appUrl }: { readonly say: Say; readonly appUrl: string }) {
  return <QrCode text={appUrl} label={say(words.installCode, { address: appUrl })} />
}

interface DeviceTableProps extends Pick<DevicesViewProps, 'devices'> {
  readonly say: Say
}

function DeviceTable({ say, devices }: DeviceTableProps) {
  const columns = [
    { key: 'name', label: say(words.deviceName), header: true },
    { key: 'added', label: say(words.added) },
    { key: 'used', label: say(words.lastUsed) },
    { key: 'status', label: say(words.status) },
    { key: 'actions', label: say(words.actions), hidden: true },
  ]
  return (
    <DataTable
      caption={say(words.devicesTitle)}
      captionHidden
      columns={columns}
      rows={devices.map(device => ({ id: device.id, cells: cellsOf(say, device) }))}
      empty={<NoDevices say={say} />}
    />
  )
}

function NoDevices({ say }: Pick<DeviceTableProps, 'say'>) {
  return (
    <EmptyState title={say(words.devicesNone)}>
      <Text>{say(words.devicesNoneText)}</Text>
    </EmptyState>
  )
}

function cellsOf(say: Say, device: PhoneDevice) {
  const isBlocked = device.blockedAt !== undefined
  return {
    name: device.name,
    added: say.date(device.createdAt),
    used: device.lastUsedAt === undefined ? say(words.neverUsed) : say.dateTime(device.lastUsedAt),
    status: (
      <StatusTag tone={isBlocked ? 'danger' : 'success'}>
        {say(isBlocked ? words.statusBlocked : words.statusActive)}
      </StatusTag>
    ),
    actions: <Removal say={say} device={device} />,
  }
}

function Removal({ say, device: { id, name } }: { readonly say: Say; readonly device: PhoneDevice }) {
  return (
    <Button
      variant="quiet"
      href={`/account/mobile-devices/${id}/removal`}
      label={say(words.removeNamed, { name })}
    >
      {say(words.remove)}
    </Button>
  )
}
