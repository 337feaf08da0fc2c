import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  Card,
  CardGrid,
  PageTitle,
  Text,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../frame.tsx'
import { words as loginWords } from '../../words.ts'
import { words } from '../words.ts'

export interface ChooseProps {
  readonly frame: FrameData
  readonly phoneApp: string
  readonly authenticator: string
}

/** The first second factor: mandatory before anything else. */
export function ChooseView({ frame, phoneApp, authenticator }: ChooseProps) {
  const { say } = frame
  return (
    <Frame frame={frame} title={say(words.chooseTitle)}>
      <BackLink label={say(loginWords.myAccount)} href="/account" />
      <PageTitle title={say(words.chooseTitle)} lead={say(words.chooseLead)} />
      <CardGrid>
        <Card
          title={say(words.phoneApp)}
          tinted
          actions={
            <Button variant="go" href={phoneApp}>
              {say(words.phoneAppAdd)}
            </Button>
          }
        >
          <Text>{say(words.phoneAppText)}</Text>
        </Card>
        <Card
          title={say(words.authenticator)}
          actions={
            <Button variant="secondary" href={authenticator}>
              {say(words.authenticatorAdd)}
            </Button>
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
          <Button variant="secondary" href="/account/second-factor">
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
