import { Alert, Button, ButtonRow, Form, PageTitle } from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words } from '../words.ts'

export interface RemoveDeviceViewProps {
  readonly frame: FrameData
  readonly device: { readonly id: string; readonly name: string }
  readonly idempotencyKey: string
  /** Why it was refused. */
  readonly problem: string | undefined
}

/** Asks before a phone is removed. */
export function RemoveDeviceView({ frame, device, idempotencyKey, problem }: RemoveDeviceViewProps) {
  const { say } = frame
  const title = say(words.removeTitle, { name: device.name })
  return (
    <Frame frame={frame} title={title} problem={problem !== undefined}>
      <PageTitle title={title} lead={say(words.removeText)} />
      {problem === undefined ? null : <Alert tone="danger">{problem}</Alert>}
      <Form action={`/account/mobile-devices/${device.id}/removal`} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button variant="danger">{say(words.remove)}</Button>
          <Button variant="secondary" href="/account/mobile-devices">
            {say(words.keep)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}
