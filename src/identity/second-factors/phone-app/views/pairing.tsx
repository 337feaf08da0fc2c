import {
  Alert,
  Button,
  Code,
  Columns,
  CopyText,
  Details,
  Form,
  List,
  LiveStatus,
  PageTitle,
  QrCode,
  Text,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words } from '../words.ts'

export interface PairingViewProps {
  readonly frame: FrameData
  /** The address of this pairing's page. */
  readonly path: string
  readonly deviceName: string
  readonly number: string
  readonly code: string
  /** Opens the app with the code. */
  readonly link: string
  readonly expiresAt: Date
}

/** The code for the camera and the number to be repeated (guide, step 2.8). */
export function PairingView(props: PairingViewProps) {
  const { frame, path, deviceName, number, code, link, expiresAt } = props
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.pairTitle)} refreshEvery={4}>
      <PageTitle title={say(words.pairTitle)} lead={say(words.pairLead, { name: deviceName })} />
      <Columns aside={<QrCode text={link} label={say(words.pairCode)} />}>
        <List
          numbered
          items={[say(words.pairStepOpen), say(words.pairStepScan), say(words.pairStepNumber)]}
        />
        <Code label={say(words.pairNumber)}>{number}</Code>
        <LiveStatus src={`${path}/status`} state="open">
          {say(words.pairWaiting)}
        </LiveStatus>
        <Text quiet>{say(words.pairUntil, { time: say.dateTime(expiresAt) })}</Text>
      </Columns>
      <Details summary={say(words.pairByHand)}>
        <Button variant="secondary" href={link}>
          {say(words.pairOpenHere)}
        </Button>
        <CopyText say={say} label={say(words.pairCopy)} text={code} />
      </Details>
    </Frame>
  )
}

/** The phone is there: said on the computer, and the way on. */
export function PairedView({
  frame,
  path,
  deviceName,
}: Pick<PairingViewProps, 'frame' | 'path' | 'deviceName'>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.pairedTitle)}>
      <PageTitle title={say(words.pairedTitle)} />
      <Alert tone="success" live>
        {say(words.pairedText, { name: deviceName })}
      </Alert>
      <Text>{say(words.pairedRemember)}</Text>
      <Text>{say(words.pairedCodes)}</Text>
      <Form action={`${path}/completion`}>
        <Button>{say(words.continue)}</Button>
      </Form>
    </Frame>
  )
}

/** The code can no longer be used. */
export function PairingOverView({ frame }: Pick<PairingViewProps, 'frame'>) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.pairOverTitle)}>
      <PageTitle title={say(words.pairOverTitle)} lead={say(words.pairOverText)} />
      <Button href="/account/mobile-devices/new">{say(words.beginAgain)}</Button>
    </Frame>
  )
}
