import { controlOf, type FormState, listOf, namedErrors } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  type Choice,
  DateField,
  ErrorSummary,
  Field,
  FileField,
  Form,
  PageTitle,
  Select,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { choicesOf, evidencePhrases } from '../../../goods/views/choice-labels.ts'
import { UsageNotes } from '../../../goods/views/usage-notes.tsx'
import type { NearlyUsed } from '../../../words.ts'
import { sayEvidence, sayPhotograph } from '../../boxes/say.ts'
import { boxWords as boxes } from '../../boxes/words.ts'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'

export interface AskingProps {
  readonly say: Say
  readonly statement: Document
  readonly idempotencyKey: string
}

/** Whether a draft shall be deleted. */
export function DeletionPage({ say, statement, idempotencyKey }: AskingProps) {
  const { address, number } = statement
  return (
    <>
      <PageTitle title={say(words.deleteTitle, { number })} lead={say(words.deleteText)} />
      <Form action={`${address}/deletion`} idempotencyKey={idempotencyKey}>
        <ButtonRow>
          <Button variant="danger">{say(words.deleteDraft)}</Button>
          <Button variant="secondary" href={address}>
            {say(words.deleteKeep)}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Where a copy is asked for. */
export function copyAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/copies`
}

export interface CopyPageProps extends Omit<AskingProps, 'say'> {
  readonly form: FormState
}

/** What a copy shall take along. */
export function CopyPage({ form, statement, idempotencyKey }: CopyPageProps) {
  const { say, errors } = form
  const { address, number, goods } = statement
  const [good] = goods
  const photographs = good.photographs.map((photograph, index) => ({
    value: photograph.id,
    label: `${index + 1}. ${sayPhotograph(say, photograph)}`,
  }))
  const documents = good.supportingDocuments.map(document => ({
    value: document.id,
    label: sayEvidence(say, document),
    hint: document.name,
  }))
  return (
    <>
      <BackLink href={address} label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.copyTitle, { number })} lead={say(words.copyText)} />
      <Form action={copyAddress(statement)} typed idempotencyKey={idempotencyKey}>
        {photographs.length + documents.length === 0 ? null : <Text>{say(words.copyFilesText)}</Text>}
        <Chosen form={form} name="photographs" label={say(words.copyPhotographs)} options={photographs} />
        <Chosen form={form} name="supportingDocuments" label={say(words.copyDocuments)} options={documents} />
        <ButtonRow>
          <Button>{say(words.copyGo)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

interface ChosenProps {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
}

function Chosen({ form, ...group }: ChosenProps) {
  if (group.options.length === 0) return null
  return <CheckboxGroup say={form.say} values={listOf(form, group.name)} {...group} />
}

export interface ReplacementPageProps extends AskingProps {
  readonly form: FormState
  readonly photographId: string
  readonly nearlyUsed: NearlyUsed
}

/** Another picture in the place of a photograph. */
export function ReplacementPage({ form, statement, photographId, ...asking }: ReplacementPageProps) {
  const { say } = form
  const path = `${statement.address}/photographs`
  return (
    <>
      <BackLink href={path} label={say(words.stepPhotographs)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.replaceTitle)} />
      <Form action={`${path}/${photographId}/replacement`} multipart hidden={{ _key: asking.idempotencyKey }}>
        <UsageNotes say={say} nearlyUsed={asking.nearlyUsed} />
        <FileField
          say={say}
          name="photographs"
          label={say(words.replaceLabel)}
          hint={say(words.replaceHint)}
          accept={acceptedPictures}
          error={controlOf(form, 'photographs').error}
        />
        <Button>{say(words.replace)}</Button>
      </Form>
    </>
  )
}

export interface EvidencePageProps extends AskingProps {
  readonly form: FormState
  readonly countries: readonly Choice[]
  readonly nearlyUsed: NearlyUsed
  /** Offered once a file has turned out to be one that nobody can open. */
  readonly mayKeepUnopened: boolean
}

const particulars: Readonly<Record<string, Phrase>> = {
  number: boxes.evidenceNumber,
  date: boxes.evidenceDate,
  country: boxes.evidenceCountry,
  place: boxes.evidencePlace,
}

/** Where a supporting document is sent. */
export function evidenceAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/supporting-documents`
}

/** A supporting document with its particulars. */
export function EvidencePage({ form, statement, countries, ...asking }: EvidencePageProps) {
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  const back = `${statement.address}/provenance`
  return (
    <>
      <BackLink href={back} label={say(words.stepProvenance)} />
      <ErrorSummary say={say} errors={namedErrors(form, field => particulars[field])} />
      <PageTitle title={say(words.evidenceAddTitle)} lead={say(words.evidenceText)} />
      <Form action={evidenceAddress(statement)} typed multipart hidden={{ _key: asking.idempotencyKey }}>
        <UsageNotes say={say} nearlyUsed={asking.nearlyUsed} />
        <Select
          {...field('type')}
          label={say(boxes.evidenceType)}
          required
          options={choicesOf(say, evidencePhrases)}
          empty={say(words.choose)}
        />
        <FileField
          say={say}
          name="file"
          label={say(words.evidenceFile)}
          hint={say(words.evidenceFileHint)}
          required
          accept={`application/pdf,${acceptedPictures}`}
          error={field('file').error}
        />
        {asking.mayKeepUnopened ? <KeepUnopened form={form} /> : null}
        <Field {...field('number')} label={say(boxes.evidenceNumber)} maxlength={100} width="medium" />
        <DateField {...field('date')} label={say(boxes.evidenceDate)} />
        <Select
          {...field('country')}
          label={say(boxes.evidenceCountry)}
          options={countries}
          empty={say(words.chooseCountry)}
          width="medium"
        />
        <Field {...field('place')} label={say(boxes.evidencePlace)} maxlength={100} width="medium" />
        <ButtonRow>
          <Button variant="go">{say(words.evidenceSave)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function KeepUnopened({ form }: { readonly form: FormState }) {
  const { say, values } = form
  return (
    <Checkbox
      say={say}
      name="keepUnopened"
      label={say(words.evidenceKeepUnopened)}
      hint={say(words.evidenceKeepUnopenedHint)}
      checked={values.keepUnopened !== undefined}
    />
  )
}
