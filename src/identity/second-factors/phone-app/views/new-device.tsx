import {
  Button,
  ButtonRow,
  ErrorSummary,
  type Explained,
  errorOf,
  Field,
  Form,
  PageTitle,
  PasswordField,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../frame.tsx'
import { words } from '../words.ts'

export interface NewDeviceViewProps {
  readonly frame: FrameData
  readonly deviceName: string
  readonly errors: readonly Explained[]
  readonly idempotencyKey: string
}

/** The name and the PIN of a phone to be added (guide, step 2.7). */
export function NewDeviceView({ frame, deviceName, errors, idempotencyKey }: NewDeviceViewProps) {
  const { say } = frame
  const pin = {
    say,
    required: true,
    isPin: true,
    inputmode: 'numeric',
    autocomplete: 'new-password',
    maxlength: 20,
  } as const
  return (
    <Frame
      frame={frame}
      title={say(words.add)}
      problem={errors.length > 0}
      typedAt="/account/mobile-devices/new"
    >
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.add)} lead={say(words.addLead)} />
      <Form action="/account/mobile-devices/new" typed idempotencyKey={idempotencyKey}>
        <Field
          say={say}
          name="deviceName"
          label={say(words.deviceName)}
          hint={say(words.nameHint)}
          value={deviceName}
          error={errorOf(errors, 'deviceName')}
          autocomplete="off"
          maxlength={60}
          required
        />
        <PasswordField
          name="pin"
          label={say(words.pin)}
          hint={say(words.pinHint)}
          error={errorOf(errors, 'pin')}
          {...pin}
        />
        <PasswordField
          name="pinAgain"
          label={say(words.pinAgain)}
          error={errorOf(errors, 'pinAgain')}
          {...pin}
        />
        <ButtonRow>
          <Button>{say(words.next)}</Button>
          <Button variant="secondary" href="/account/mobile-devices">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}
