import { controlOf, type FormState } from '../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  Card,
  CardGrid,
  DateField,
  ErrorSummary,
  Field,
  Form,
  PageTitle,
  RadioGroup,
  Select,
  Text,
} from '../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../platform/words/words.ts'
import { words } from '../../documents/words.ts'
import { categoryPhrases, choicesOf } from '../../goods/views/choice-labels.ts'
import { sayCitation } from '../../words.ts'
import type { Answer } from '../rules/which-document.ts'

/** Where a statement begins: at once, or with the question which document is needed. */
export function StartPage({ say }: { readonly say: Say }) {
  return (
    <>
      <PageTitle title={say(words.newTitle)} lead={say(words.newLead)} />
      <CardGrid>
        <Card
          title={say(words.startCardTitle)}
          tinted
          actions={<Button href="/importer-statements/new/import">{say(words.start)}</Button>}
        >
          <Text>{say(words.startCardText)}</Text>
        </Card>
        <Card
          title={say(words.checkCardTitle)}
          actions={
            <Button variant="secondary" href="/importer-statements/check">
              {say(words.checkOpen)}
            </Button>
          }
        >
          <Text>{say(words.checkCardText)}</Text>
        </Card>
      </CardGrid>
    </>
  )
}

const purposes = {
  stay: words.purposeStay,
  warehouse: words.purposeWarehouse,
  fair: words.purposeFair,
  museum: words.purposeMuseum,
  transit: words.purposeTransit,
}

const answerPhrases = { no: words.no, yes: words.yes, 'not known': words.notKnown }

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
      <BackLink href="/importer-statements/new" label={say(words.newTitle)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.checkTitle)} lead={say(words.checkLead)} />
      {answer === undefined ? null : <AnswerBox say={say} answer={answer} />}
      <Form action={checkPath} typed method="get">
        <RadioGroup
          {...controlOf(form, 'isFromUnion')}
          label={say(words.checkMadeInUnion)}
          hint={say(words.checkMadeInUnionHint)}
          options={choicesOf(say, answerPhrases)}
        />
        <Select
          {...controlOf(form, 'category')}
          label={say(words.checkCategory)}
          options={choicesOf(say, categoryPhrases)}
          empty={say(words.choose)}
        />
        <RadioGroup
          {...controlOf(form, 'cameFromGround')}
          label={say(words.checkFromGround)}
          hint={say(words.checkFromGroundHint)}
          options={choicesOf(say, answerPhrases)}
        />
        <RadioGroup
          {...controlOf(form, 'wasPartOfMonument')}
          label={say(words.checkMonument)}
          hint={say(words.checkMonumentHint)}
          options={choicesOf(say, answerPhrases)}
        />
        <Field
          {...controlOf(form, 'year')}
          label={say(words.checkYear)}
          hint={say(words.checkYearHint)}
          width="short"
        />
        <Field
          {...controlOf(form, 'value')}
          label={say(words.checkValue)}
          inputmode="decimal"
          width="medium"
        />
        <RadioGroup
          {...controlOf(form, 'purpose')}
          label={say(words.checkPurpose)}
          options={choicesOf(say, purposes)}
        />
        <DateField
          {...controlOf(form, 'plannedImportDate')}
          label={say(words.checkImportDate)}
          hint={say(words.checkImportDateHint)}
        />
        <Button>{say(words.checkShow)}</Button>
      </Form>
    </>
  )
}

const answers = {
  'importer statement': { phrase: words.answerStatement, tone: 'success' },
  'import licence': { phrase: words.answerLicence, tone: 'warning' },
  'general description': { phrase: words.answerDescription, tone: 'info' },
  nothing: { phrase: words.answerNothing, tone: 'info' },
  prohibited: { phrase: words.answerProhibited, tone: 'danger' },
} as const satisfies Record<Answer['result'], { phrase: Phrase; tone: string }>

function AnswerBox({ say, answer }: { readonly say: Say; readonly answer: Answer }) {
  const { isAgeOpen, change } = answer
  const { phrase, tone } = answers[answer.result]
  const isRight = answer.result === 'importer statement'
  return (
    <Alert tone={tone} title={say(words.answerTitle)} live>
      <p>{say(phrase)}</p>
      <p>{say(words.because, { citation: sayCitation(say, answer.citation) })}</p>
      {isAgeOpen ? <p>{say(words.answerAgeOpen, { citation: sayCitation(say, 'Default 26') })}</p> : null}
      {change === undefined ? null : (
        <p>
          {say(words.answerChanges, {
            date: say.plainDate(change.from),
            answer: say(answers[change.result].phrase),
          })}
        </p>
      )}
      <ButtonRow>
        <Button variant={isRight ? 'primary' : 'secondary'} href="/importer-statements/new/import">
          {say(isRight ? words.start : words.startAnyway)}
        </Button>
      </ButtonRow>
    </Alert>
  )
}
