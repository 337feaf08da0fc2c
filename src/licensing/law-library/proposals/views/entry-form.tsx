import type { VNode } from 'preact'
import { controlOf, type FormState, hasErrorIn, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  Details,
  ErrorSummary,
  Field,
  FieldSet,
  Form,
  PageTitle,
  RadioGroup,
  TextArea,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { permitNeeds } from '../../types.ts'
import { words as library } from '../../words.ts'
import { words } from '../words.ts'
import { needChoices } from './phrases.ts'

export interface EntryFormProps {
  readonly frame: FrameData
  readonly country: string
  readonly isChange: boolean
  /** Where it is sent, and where it is left for. */
  readonly address: string
  readonly back: string
  readonly form: FormState
  readonly hidden: Readonly<Record<string, string | number | undefined>>
  readonly idempotencyKey: string
}

/** Blocks of the form: the first is open, the others unfold. */
const blocks = [0, 1, 2, 3, 4, 5]

/** The form for an entry: new, to replace another, or a proposal that is changed. */
export function EntryFormPage(props: EntryFormProps) {
  const { frame, country, address, back, form } = props
  const { say } = frame
  const name = say.country(country)
  const title = say(props.isChange ? words.formChangeTitle : words.formTitle, { country: name })
  return (
    <Frame frame={frame} title={title} problem={form.errors.length > 0} typedAt={address}>
      <BackLink href={`/law-library/${country}`} label={say(words.backToCountry, { country: name })} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={title} lead={say(words.formLead)} />
      <Form action={address} typed warnUnsaved idempotencyKey={props.idempotencyKey} hidden={props.hidden}>
        <Law form={form} />
        <Permits form={form} />
        <Sources form={form} />
        <ButtonRow>
          <Button>{say(words.send)}</Button>
          <Button variant="secondary" href={back}>
            {say(words.cancel)}
          </Button>
        </ButtonRow>
      </Form>
    </Frame>
  )
}

interface PartProps {
  readonly form: FormState
}

function Law({ form }: PartProps) {
  const { say } = form
  const of = (name: string) => controlOf(form, name)
  return (
    <>
      <Field
        {...of('originalTitle')}
        label={say(library.originalTitle)}
        hint={say(words.originalTitleHint)}
        required
      />
      <Field {...of('englishTitle')} label={say(words.englishTitle)} required />
      <Field
        {...of('validFrom')}
        label={say(words.validFrom)}
        hint={say(words.dayOrYearHint)}
        width="medium"
        required
      />
      <Field
        {...of('validUntil')}
        label={say(words.validUntil)}
        hint={say(words.validUntilHint)}
        width="medium"
        optional
      />
      <RadioGroup
        {...of('need')}
        label={say(words.need)}
        options={permitNeeds.map(need => ({ value: need, label: say(needChoices[need]) }))}
        required
      />
      <TextArea {...of('englishSummary')} label={say(words.englishSummary)} maxlength={2000} required />
      <TextArea {...of('danishSummary')} label={say(words.danishSummary)} maxlength={2000} required />
    </>
  )
}

function isFilledIn({ values }: FormState, prefix: string): boolean {
  return Object.entries(values).some(([name, value]) => name.startsWith(prefix) && value !== '')
}

/** Whether a block beyond the first has to be seen. */
function needsMore(form: FormState, group: string): boolean {
  return blocks
    .slice(1)
    .map(index => `${group}.${index}.`)
    .some(prefix => isFilledIn(form, prefix) || hasErrorIn(form, prefix))
}

interface BlockProps extends PartProps {
  readonly index: number
}

interface BlocksProps extends PartProps {
  readonly group: string
  /** Unfolds those beyond the first. */
  readonly more: string
  readonly block: (props: BlockProps) => VNode
}

/** The blocks of a group, of which the first is always seen. */
function Blocks({ form, group, more, block: Block }: BlocksProps) {
  const [first = 0, ...others] = blocks
  return (
    <>
      <Block form={form} index={first} />
      <Details summary={more} open={needsMore(form, group)}>
        {others.map(index => (
          <Block key={index} form={form} index={index} />
        ))}
      </Details>
    </>
  )
}

function Permits({ form }: PartProps) {
  return <Blocks form={form} group="permits" more={form.say(words.morePermits)} block={Permit} />
}

function Permit({ form, index }: BlockProps) {
  const { say } = form
  const of = (name: string) => controlOf(form, `permits.${index}.${name}`)
  return (
    <FieldSet say={say} legend={say(words.permitBlock, { number: index + 1 })} section>
      <Field {...of('name')} label={say(words.permitName)} hint={say(words.permitNameHint)} />
      <Field {...of('issuer')} label={say(words.permitIssuerLabel)} />
      <TextArea
        {...of('looks')}
        label={say(words.permitLooks)}
        hint={say(words.permitLooksHint)}
        rows={2}
        maxlength={1000}
      />
    </FieldSet>
  )
}

function Sources({ form }: PartProps) {
  const { say } = form
  return (
    <>
      <Blocks form={form} group="sources" more={say(words.moreSources)} block={SourceFields} />
      <Checkbox
        say={say}
        name="isOfficial"
        label={say(words.isOfficial)}
        hint={say(words.isOfficialHint)}
        checked={isTicked(form, 'isOfficial')}
      />
    </>
  )
}

function SourceFields({ form, index }: BlockProps) {
  const { say } = form
  const of = (name: string) => controlOf(form, `sources.${index}.${name}`)
  const required = index === 0
  return (
    <FieldSet say={say} legend={say(words.sourceBlock, { number: index + 1 })} section>
      <Field
        {...of('title')}
        label={say(words.sourceTitle)}
        hint={say(words.sourceTitleHint)}
        required={required}
      />
      <Field {...of('address')} label={say(words.sourceAddress)} type="url" optional />
    </FieldSet>
  )
}
