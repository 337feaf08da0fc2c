import { controlOf, type FormState, isTicked, listOf } from '../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { words } from '../words.ts'
import { typePhrases } from './phrases.ts'

/** Whom a mandate is for. */
export interface Found {
  readonly eori: string
  readonly name: string | undefined
}

export interface GivingProps {
  readonly frame: FrameData
  readonly form: FormState
  readonly idempotencyKey: string
}

/** The first page: who shall act. */
export function FindingPage({ frame, form }: Pick<GivingProps, 'frame' | 'form'>) {
  const { say } = frame
  return (
    <Frame
      frame={frame}
      title={say(words.giveTitle)}
      problem={form.errors.length > 0}
      typedAt="/mandates/new"
      typedMethod="get"
    >
      <BackLink href="/mandates" label={say(words.title)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.giveTitle)} lead={say(words.giveLead)} />
      <Form action="/mandates/new" method="get" typed>
        <Field {...controlOf(form, 'eori')} label={say(words.eori)} hint={say(words.eoriHint)} required />
        <ButtonRow>
          <Button>{say(words.find)}</Button>
          <Button variant="secondary" href="/mandates">
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

/** The second page: for what, and how long. */
export function GivingPage({ frame, form, found, ...sent }: GivingProps & { readonly found: Found }) {
  const { say } = frame
  const { eori, name } = found
  const { errors } = form
  return (
    <Frame frame={frame} title={say(words.giveTitle)} problem={errors.length > 0} typedAt="/mandates">
      <BackLink href="/mandates/new" label={say(words.another)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.giveTitle)} />
      <Text>{name === undefined ? say(words.foundPrivate, { eori }) : say(words.found, { name, eori })}</Text>
      <Form action="/mandates" typed warnUnsaved hidden={{ eori }} {...sent}>
        <Terms form={form} />
        <ButtonRow>
          <Button>{say(words.giveButton)}</Button>
          <TextLink href="/mandates">{say(words.cancel)}</TextLink>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

function Terms({ form }: Pick<GivingProps, 'form'>) {
  const { say } = form
  const types = Object.entries(typePhrases).map(([value, phrase]) => ({ value, label: say(phrase) }))
  const { value: _value, ...named } = controlOf(form, 'types')
  return (
    <>
      <CheckboxGroup
        {...named}
        label={say(words.types)}
        hint={say(words.typesHint)}
        options={types}
        values={listOf(form, 'types')}
        required
      />
      <DateField {...controlOf(form, 'validFrom')} label={say(words.validFrom)} required />
      <DateField
        {...controlOf(form, 'validUntil')}
        label={say(words.validUntil)}
        hint={say(words.validUntilHint)}
        required
      />
      <Checkbox
        say={say}
        name="maySign"
        label={say(words.maySign)}
        hint={say(words.maySignHint)}
        checked={isTicked(form, 'maySign')}
      />
    </>
  )
}
