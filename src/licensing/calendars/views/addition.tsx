import {
  BackLink,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  type Explained,
  errorOf,
  Field,
  Form,
  PageTitle,
  TextArea,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import type { YearRange } from '../types.ts'
import { words } from '../words/pages.ts'

export interface AdditionProps {
  readonly frame: FrameData
  readonly country: string
  readonly years: YearRange
  readonly typed: { readonly date: string; readonly name: string; readonly reason: string }
  readonly errors: readonly Explained[]
  readonly idempotencyKey: string
}

/** The form for a day that the tables do not have. */
export function AdditionPage(props: AdditionProps) {
  const { frame, country, errors, years } = props
  const { say } = frame
  const title = say(words.addTitle, { country: say.country(country) })
  const address = `/calendars/${country}/addition`
  return (
    <Frame frame={frame} title={title} problem={errors.length > 0} typedAt={address}>
      <BackLink href={`/calendars/${country}`} label={say(words.listTitle)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={title} lead={say(words.addLead)} />
      <Form action={address} typed warnUnsaved idempotencyKey={props.idempotencyKey}>
        <DateField
          say={say}
          name="date"
          label={say(words.day)}
          hint={say(words.dayHint)}
          value={props.typed.date}
          min={`${years.first}-01-01`}
          max={`${years.last}-12-31`}
          error={errorOf(errors, 'date')}
          required
        />
        <Field
          say={say}
          name="name"
          label={say(words.name)}
          hint={say(words.nameHint)}
          value={props.typed.name}
          error={errorOf(errors, 'name')}
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
          <Button>{say(words.addButton)}</Button>
          <Button variant="secondary" href={`/calendars/${country}`}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}
