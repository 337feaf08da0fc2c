import {
  BackLink,
  Button,
  ButtonRow,
  type Choice,
  ErrorSummary,
  type Explained,
  errorOf,
  Form,
  PageTitle,
  RadioGroup,
  TextArea,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { DayStep, ShownDay } from '../types.ts'
import { words } from '../words/pages.ts'

export interface DayPageProps {
  readonly frame: FrameData
  readonly country: string
  readonly day: ShownDay
  readonly typed: { readonly step: string; readonly reason: string }
  readonly errors: readonly Explained[]
  readonly idempotencyKey: string
}

/** What may be done with one day of a calendar. */
export function DayPage(props: DayPageProps) {
  const { frame, country, day, errors } = props
  const { say } = frame
  const title = `${day.ownName}, ${say.plainDate(day.date)}`
  const address = `/calendars/${country}/${day.date}/change`
  const back = `/calendars/${country}?year=${day.date.slice(0, 4)}`
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0} typedAt={address}>
      <BackLink href={back} label={say(words.listTitle)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.dayLead)} />
      {day.steps.length === 0 ? null : (
        <Form action={address} typed idempotencyKey={props.idempotencyKey}>
          <RadioGroup
            say={say}
            name="step"
            label={say(words.what)}
            options={day.steps.map(step => choiceOf(say, step, day))}
            value={day.steps.length === 1 ? day.steps[0] : props.typed.step}
            error={errorOf(errors, 'step')}
            required
          />
          <TextArea
            say={say}
            name="reason"
            label={say(words.reason)}
            hint={say(words.reasonHint)}
            value={props.typed.reason}
            error={errorOf(errors, 'reason')}
            maxlength={2000}
            required
          />
          <ButtonRow>
            <Button>{say(words.save)}</Button>
            <Button variant="secondary" href={back}>
              {say(words.cancel)}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Frame>
  )
}

function choiceOf(say: Say, step: DayStep, { change }: ShownDay): Choice {
  if (step === 'confirm') return { value: step, label: say(words.confirm), hint: say(words.confirmHint) }
  if (step === 'strike') return { value: step, label: say(words.strike), hint: say(words.strikeHint) }
  return change === 'added'
    ? { value: step, label: say(words.withdrawAdded), hint: say(words.withdrawAddedHint) }
    : { value: step, label: say(words.withdrawStruck), hint: say(words.withdrawStruckHint) }
}
