import { controlOf, type FormState, hasErrorIn } from '../../../../platform/ui/form-state.ts'
import { Button, DateField, Details, FieldSet, Form, Select, Text } from '../../../../platform/ui/index.ts'
import { words } from '../words/simulator.ts'

/** Where the simulator is. */
export const simulatorPath = '/deadlines'

export interface SimulatorFormProps {
  readonly form: FormState
  /** The States with a calendar. */
  readonly countries: readonly string[]
}

/** What is asked: the authority, the day of submission, requests and answers, forwarding. */
export function SimulatorForm({ form, countries }: SimulatorFormProps) {
  const { say } = form
  const options = countries
    .map(value => ({ value, label: say.country(value) }))
    .toSorted((left, right) => left.label.localeCompare(right.label, say.language))
  const empty = say(words.choose)
  return (
    <Form action={simulatorPath} method="get" typed>
      <Select
        {...controlOf(form, 'country')}
        label={say(words.country)}
        hint={say(words.countryHint)}
        {...{ options, empty }}
        width="medium"
        required
      />
      <DateField {...controlOf(form, 'submitted')} label={say(words.submitted)} required />
      <Details summary={say(words.requestsTitle)} open={isGiven(form, 'sent', 'answered')}>
        <Text quiet>{say(words.requestsHint)}</Text>
        {['1', '2', '3'].map(number => (
          <RequestFields key={number} form={form} number={number} />
        ))}
      </Details>
      <Details summary={say(words.forwardingTitle)} open={isGiven(form, 'forwarded')}>
        <Text quiet>{say(words.forwardingHint)}</Text>
        <Select
          {...controlOf(form, 'forwardedTo')}
          label={say(words.forwardedTo)}
          {...{ options, empty }}
          width="medium"
        />
        <DateField {...controlOf(form, 'forwarded')} label={say(words.forwarded)} />
      </Details>
      <Button>{say(words.show)}</Button>
    </Form>
  )
}

/** What holds a value or an error must not be folded away. */
function isGiven(form: FormState, ...names: readonly string[]): boolean {
  const isFilled = Object.entries(form.values).some(
    ([name, value]) => value !== '' && names.some(start => name.startsWith(start)),
  )
  return isFilled || hasErrorIn(form, ...names)
}

function RequestFields({ form, number }: { readonly form: FormState; readonly number: string }) {
  const { say } = form
  return (
    <FieldSet say={say} id={`request${number}`} legend={say(words.requestTitle, { number })}>
      <DateField {...controlOf(form, `sent${number}`)} label={say(words.sent)} />
      <DateField
        {...controlOf(form, `answered${number}`)}
        label={say(words.answered)}
        hint={say(words.answeredHint)}
      />
    </FieldSet>
  )
}
