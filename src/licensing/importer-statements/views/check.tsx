import { controlOf, type FormState } from '../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  RadioGroup,
  Select,
} from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { words } from '../../documents/words.ts'
import { categoryPhrases, choicesOf } from '../../goods/views/choice-labels.ts'
import { sayCitation } from '../../words.ts'
import type { Answer } from '../rules/which-document.ts'
import { startWords } from '../words/start.ts'

const purposes = {
  stay: startWords.purposeStay,
  warehouse: startWords.purposeWarehouse,
  fair: startWords.purposeFair,
  museum: startWords.purposeMuseum,
  transit: startWords.purposeTransit,
}

const answerPhrases = { no: words.no, yes: words.yes, 'not known': startWords.notKnown }

export interface CheckPageProps {
  readonly form: FormState
  readonly answer: Answer | undefined
}

/** Where the questions are asked. */
export const checkPath = '/importer-statements/check'

/** The questions and the document that the law asks for. */
export function CheckPage({ form, answer }: CheckPageProps) {
  const { say } = form
  return (
    <>
      <BackLink href="/" label={say(startWords.toHome)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(startWords.checkTitle)} lead={say(startWords.checkLead)} />
      {answer === undefined ? null : <AnswerBox say={say} answer={answer} />}
      <Form action={checkPath} typed method="get">
        <RadioGroup
          {...controlOf(form, 'isFromUnion')}
          label={say(startWords.checkMadeInUnion)}
          hint={say(startWords.checkMadeInUnionHint)}
          options={choicesOf(say, answerPhrases)}
        />
        <Select
          {...controlOf(form, 'category')}
          label={say(startWords.checkCategory)}
          options={choicesOf(say, categoryPhrases)}
          empty={say(words.choose)}
        />
        <RadioGroup
          {...controlOf(form, 'cameFromGround')}
          label={say(startWords.checkFromGround)}
          hint={say(startWords.checkFromGroundHint)}
          options={choicesOf(say, answerPhrases)}
        />
        <RadioGroup
          {...controlOf(form, 'wasPartOfMonument')}
          label={say(startWords.checkMonument)}
          hint={say(startWords.checkMonumentHint)}
          options={choicesOf(say, answerPhrases)}
        />
        <Field
          {...controlOf(form, 'year')}
          label={say(startWords.checkYear)}
          hint={say(startWords.checkYearHint)}
          width="short"
        />
        <Field
          {...controlOf(form, 'value')}
          label={say(startWords.checkValue)}
          inputmode="decimal"
          width="medium"
        />
        <RadioGroup
          {...controlOf(form, 'purpose')}
          label={say(startWords.checkPurpose)}
          options={choicesOf(say, purposes)}
        />
        <DateField
          {...controlOf(form, 'plannedImportDate')}
          label={say(startWords.checkImportDate)}
          hint={say(startWords.checkImportDateHint)}
        />
        <Button>{say(startWords.checkShow)}</Button>
      </Form>
    </>
  )
}

const answers = {
  'importer statement': { phrase: startWords.answerStatement, tone: 'success' },
  'import licence': { phrase: startWords.answerLicence, tone: 'warning' },
  'general description': { phrase: startWords.answerDescription, tone: 'info' },
  nothing: { phrase: startWords.answerNothing, tone: 'info' },
  prohibited: { phrase: startWords.answerProhibited, tone: 'danger' },
} as const satisfies Record<Answer['result'], { phrase: Phrase; tone: string }>

function AnswerBox({ say, answer }: { readonly say: Say; readonly answer: Answer }) {
  const { isAgeOpen, change } = answer
  const { phrase, tone } = answers[answer.result]
  return (
    <Alert tone={tone} title={say(startWords.answerTitle)} live>
      <p>{say(phrase)}</p>
      <p>{say(startWords.because, { citation: sayCitation(say, answer.citation) })}</p>
      {isAgeOpen ? (
        <p>{say(startWords.answerAgeOpen, { citation: sayCitation(say, 'Default 26') })}</p>
      ) : null}
      {change === undefined ? null : (
        <p>
          {say(startWords.answerChanges, {
            date: say.plainDate(change.from),
            answer: say(answers[change.result].phrase),
          })}
        </p>
      )}
      <ButtonRow>
        {ways[answer.result].map(({ href, label, isRight }) => (
          <Button key={href} variant={isRight ? 'primary' : 'secondary'} href={href}>
            {say(label)}
          </Button>
        ))}
      </ButtonRow>
    </Alert>
  )
}

interface Way {
  readonly href: string
  readonly label: Phrase
  /** Begins the document that is needed. */
  readonly isRight?: true
}

const newStatement = '/importer-statements/new/import'
const anyway = [{ href: newStatement, label: startWords.startAnyway }]

/** Where each answer leads. */
const ways: Readonly<Record<Answer['result'], readonly Way[]>> = {
  'importer statement': [{ href: newStatement, label: startWords.start, isRight: true }],
  'import licence': [
    { href: '/import-licences/new', label: startWords.applyForLicence, isRight: true },
    { href: '/help/import-licence', label: startWords.howToApply },
  ],
  'general description': anyway,
  nothing: anyway,
  prohibited: [],
}
