import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  Card,
  CardGrid,
  Form,
  PageTitle,
  Text,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words as loginWords } from '../../words.ts'
import { words } from '../words.ts'

export interface ChooseProps {
  readonly frame: FrameData
  /** Where the person was going. */
  readonly continuePath: string | undefined
}

const here = '/account/second-factor'

/** The first second factor: mandatory before anything else. */
export function ChooseView({ frame, continuePath }: ChooseProps) {
  const { say } = frame
  const going = { continue: continuePath }
  return (
    <Frame frame={frame} title={say(words.chooseTitle)}>
      <BackLink label={say(loginWords.myAccount)} href="/account" />
      <PageTitle title={say(words.chooseTitle)} lead={say(words.chooseLead)} />
      <CardGrid>
        <Card
          title={say(words.phoneApp)}
          tinted
          actions={
            <Form action={here} hidden={{ factor: 'phone-app', ...going }}>
              <Button variant="go">{say(words.phoneAppAdd)}</Button>
            </Form>
          }
        >
          <Text>{say(words.phoneAppText)}</Text>
        </Card>
        <Card
          title={say(words.authenticator)}
          actions={
            <Form action={here} hidden={{ factor: 'authenticator-code', ...going }}>
              <Button variant="secondary">{say(words.authenticatorAdd)}</Button>
            </Form>
          }
        >
          <Text>{say(words.authenticatorText)}</Text>
        </Card>
      </CardGrid>
    </Frame>
  )
}

export interface SecondWayProps {
  readonly frame: FrameData
  readonly complete: boolean
  /** Recovery codes left, where they are running low. */
  readonly low: number | undefined
  readonly recoveryCodes: string
  readonly goOn: string
}

/** After a factor was added: what is still missing, and the way on. */
export function SecondWayView({ frame, complete, low, recoveryCodes, goOn }: SecondWayProps) {
  const { say } = frame
  const isMissing = !complete || low !== undefined
  const title = say(complete ? words.readyTitle : words.secondWayTitle)
  return (
    <Frame frame={frame} title={title}>
      <PageTitle title={title} />
      {complete ? <Alert tone="success">{say(words.secondWayComplete)}</Alert> : null}
      {complete ? null : (
        <Alert tone="warning" title={say(words.secondWayMissingTitle)}>
          {say(words.secondWayMissing)}
        </Alert>
      )}
      {low === undefined ? null : <Alert tone="warning">{say(words.recoveryLow, { left: low })}</Alert>}
      <ButtonRow>
        {isMissing ? <Button href={recoveryCodes}>{say(words.recoveryMake)}</Button> : null}
        {complete ? null : (
          <Button variant="secondary" href={here}>
            {say(words.otherFactor)}
          </Button>
        )}
        <Button variant={isMissing ? 'quiet' : 'primary'} href={goOn}>
          {say(isMissing ? words.later : words.goOn)}
        </Button>
      </ButtonRow>
    </Frame>
  )
}
