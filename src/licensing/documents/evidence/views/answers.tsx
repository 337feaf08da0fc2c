import type { EvidenceLine } from '../../../../law/evidence-checklist.ts'
import { controlOf, type FormState, hasErrorIn } from '../../../../platform/ui/form-state.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { Phrase } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import type { Document } from '../../types.ts'
import { words as documentWords } from '../../words.ts'
import { checklistWords as words } from '../words.ts'

export interface AnswersProps {
  readonly form: FormState
  readonly document: Document
  readonly good: Good
  /** Among several goods. */
  readonly name: string | undefined
  readonly lines: readonly EvidenceLine[]
  readonly version: number
  readonly idempotencyKey: string
}

/** Where the answers about a good are given. */
export function answersAddress({ address }: Pick<Document, 'address'>, { id }: Pick<Good, 'id'>): string {
  return `${address}/goods/${id}/evidence`
}

const kinds: Readonly<Record<string, Phrase>> = evidencePhrases

/** When a good left its country, and which evidence does not exist. */
export function AnswersPage({ form, document, good, name, lines, ...asking }: AnswersProps) {
  const { say } = form
  const unmet = lines.filter(({ kind, papers }) => kind in kinds && papers.length === 0)
  const isFolded = ({ state }: EvidenceLine) => state === 'open'
  const folded = unmet.filter(isFolded)
  const reasons = (shown: readonly EvidenceLine[]) =>
    shown.map(({ kind }) => <Reason key={kind} form={form} kind={kind} />)
  return (
    <>
      <BackLink href={`${document.address}/provenance`} label={say(documentWords.stepProvenance)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.answersTitle)} lead={say(words.answersLead)} />
      {name === undefined ? null : <Text>{name}</Text>}
      <Form
        action={answersAddress(document, good)}
        typed
        warnUnsaved
        idempotencyKey={asking.idempotencyKey}
        hidden={{ version: asking.version }}
      >
        <Field
          {...controlOf(form, 'leftCountry')}
          label={say(words.leftCountry)}
          hint={say(words.leftCountryHint)}
          width="medium"
        />
        {reasons(unmet.filter(line => !isFolded(line)))}
        <Details
          summary={say(words.otherAbsent)}
          open={hasErrorIn(form, ...folded.map(({ kind }) => `absent.${kind}`))}
        >
          {reasons(folded)}
        </Details>
        <ButtonRow>
          <Button>{say(words.save)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Reason({ form, kind }: { readonly form: FormState; readonly kind: string }) {
  const { say } = form
  const phrase = kinds[kind]
  if (phrase === undefined) return null
  return (
    <TextArea
      {...controlOf(form, `absent.${kind}`)}
      label={say(words.absent, { kind: say(phrase) })}
      hint={say(words.absentHint)}
      rows={2}
      maxlength={1000}
    />
  )
}
