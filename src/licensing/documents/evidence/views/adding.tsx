import { controlOf, type FormState, namedErrors } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  type Choice,
  DateField,
  ErrorSummary,
  Field,
  FileField,
  Form,
  PageTitle,
  Select,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { SupportingDocument } from '../../../goods/types.ts'
import { acceptedPictures } from '../../../goods/views/accepted-pictures.ts'
import { choicesOf, evidencePhrases } from '../../../goods/views/choice-labels.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import { sayPapers } from '../../../goods/views/papers.ts'
import { UsageNotes } from '../../../goods/views/usage-notes.tsx'
import type { NearlyUsed } from '../../../words.ts'
import { boxWords as boxes } from '../../boxes/words.ts'
import type { AskingProps } from '../../drafts/views/deletion.tsx'
import { sayGood } from '../../form/views/step-page.tsx'
import type { Document } from '../../types.ts'
import { words } from '../../words.ts'
import { checklistWords } from '../words.ts'

/** Where a supporting document is asked for, and what is said of it there. */
export interface EvidencePlace {
  readonly action: string
  readonly back: string
  readonly backLabel: string
  readonly lead: string
}

export interface EvidencePageProps extends AskingProps {
  readonly form: FormState
  readonly countries: readonly Choice[]
  readonly nearlyUsed: NearlyUsed
  /** Whether the law of the document has a list of evidence. */
  readonly isOwed: boolean
  /** Where the form is sent, and where it came from; unless given, those of a draft. */
  readonly place?: EvidencePlace
  /** Offered once a file has turned out to be one that nobody can open. */
  readonly mayKeepUnopened: boolean
}

const particulars: Readonly<Record<string, Phrase>> = {
  number: boxes.evidenceNumber,
  date: boxes.evidenceDate,
  country: boxes.evidenceCountry,
  place: boxes.evidencePlace,
  translationOf: boxes.evidenceOriginal,
}

/** Where a supporting document is sent. */
export function evidenceAddress({ address }: Pick<Document, 'address'>): string {
  return `${address}/supporting-documents`
}

/** A supporting document with its particulars. */
export function EvidencePage({ form, statement, countries, place, ...asking }: EvidencePageProps) {
  const { say } = form
  const field = (name: string) => controlOf(form, name)
  const { action, back, backLabel, lead } = place ?? placeInDraft(say, statement, asking.isOwed)
  const goods = statement.goods.map((good, index) => ({
    value: good.id,
    label: sayGood(say, { number: index + 1, name: nameOfGood(good.details) }),
  }))
  const originals = originalsOf(form, statement)
  return (
    <>
      <BackLink href={back} label={backLabel} />
      <ErrorSummary say={say} errors={namedErrors(form, field => particulars[field])} />
      <PageTitle title={say(words.evidenceAddTitle)} lead={lead} />
      <Form action={action} typed multipart hidden={{ _key: asking.idempotencyKey }}>
        <UsageNotes say={say} nearlyUsed={asking.nearlyUsed} />
        <Select
          {...field('type')}
          label={say(boxes.evidenceType)}
          required
          hint={originals.length === 0 ? say(words.evidenceTranslationLater) : undefined}
          options={choicesOf(say, evidencePhrases).filter(
            ({ value }) => value !== 'TRANSLATION' || originals.length > 0,
          )}
          empty={say(words.choose)}
        />
        {originals.length === 0 ? null : (
          <Select
            {...field('translationOf')}
            label={say(boxes.evidenceOriginal)}
            hint={say(words.evidenceOriginalHint)}
            options={originals}
            empty={say(words.choose)}
          />
        )}
        {goods.length === 1 ? null : (
          <Select
            {...field('goodId')}
            label={say(words.evidenceGood)}
            hint={say(words.evidenceGoodHint)}
            required
            options={goods}
          />
        )}
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

/** The papers that may be translated; of several goods with the number of theirs. */
function originalsOf({ say }: FormState, { goods }: Document) {
  return goods.flatMap(({ supportingDocuments: papers }, index) =>
    sayPapers(say, papers.filter(isTranslatable)).map(({ paper, text }) => {
      const said = `${text} – ${paper.name}`
      const label = goods.length === 1 ? said : sayGood(say, { number: index + 1, name: said })
      return { value: paper.id, label }
    }),
  )
}

const isTranslatable = ({ type }: SupportingDocument) => type !== 'TRANSLATION'

function placeInDraft(say: Say, { address }: Pick<Document, 'address'>, isOwed: boolean): EvidencePlace {
  const lead = say(isOwed ? checklistWords.addLead : words.evidenceText)
  const back = `${address}/provenance`
  return { action: evidenceAddress({ address }), back, backLabel: say(words.stepProvenance), lead }
}

/** Keeps a file that nobody can open, where there is no other. */
export function KeepUnopened({ form }: { readonly form: FormState }) {
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
