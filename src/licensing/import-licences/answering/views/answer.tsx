import { controlOf, type FormState, namedErrors } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  ButtonRow,
  Columns,
  ErrorSummary,
  FieldSet,
  Form,
  List,
  PageTitle,
  Section,
  Text,
  TextArea,
  TextLink,
} from '../../../../platform/ui/index.ts'
import { nameOfControl } from '../../../documents/boxes/controls.ts'
import { nameOfBox } from '../../../documents/boxes/said.ts'
import type { Choices } from '../../../documents/boxes/views/box-control-props.ts'
import { BoxRows } from '../../../documents/boxes/views/box-fields.tsx'
import { words as documents } from '../../../documents/words.ts'
import type { ToldRequest } from '../../following/types.ts'
import { words as following } from '../../following/words/case.ts'
import type { AnswerCheck, AnswerInHand, Sheet } from '../types.ts'
import { words } from '../words/answer.ts'
import { Asked } from './asked.tsx'
import { CheckList } from './check-list.tsx'
import { GoodsToChange, type GoodToChange } from './goods-to-change.tsx'
import { Papers } from './papers.tsx'

export interface AnswerPageProps {
  readonly form: FormState
  readonly told: ToldRequest
  readonly inHand: AnswerInHand
  readonly check: AnswerCheck
  readonly sheet: Sheet
  readonly choices: Choices
  /** Where there are several, each has a page for its boxes. */
  readonly goods: readonly GoodToChange[]
  /** Boxes that no control changes. */
  readonly otherBoxes: readonly string[]
  /** Other requests that wait for an answer. */
  readonly others: readonly ToldRequest[]
  /** Whether the reader may sign for the holder (Default 43). */
  readonly maySign: boolean
  readonly idempotencyKey: string
}

/** Where an answer is written. */
export function answerAddress(address: string, { request }: Pick<ToldRequest, 'request'>): string {
  return `${address}/requests/${request.id}`
}

/** An answer as it is written: text, boxes and papers. */
export function AnswerPage({ form, told, inHand, check, ...shown }: AnswerPageProps) {
  const { say } = form
  const { request, lastDay = '' } = told
  const { address, number } = inHand.before
  const action = answerAddress(address, told)
  return (
    <>
      <BackLink href={`${address}/case`} label={say(following.title)} />
      <ErrorSummary say={say} errors={namedErrors(form, nameOfControl)} />
      <PageTitle
        title={say(words.title, { number: request.number })}
        lead={say(words.lead, { number, day: say.fullDate(lastDay) })}
      />
      <Others form={form} address={address} others={shown.others} />
      <Columns aside={<CheckList say={say} check={check} />}>
        <Section title={say(words.askedTitle)}>
          <Asked say={say} request={request} document={inHand.before} />
        </Section>
        <Section title={say(words.answerTitle)}>
          <Form {...{ action }} typed idempotencyKey={shown.idempotencyKey} warnUnsaved>
            <TextArea
              {...controlOf(form, 'response')}
              label={say(words.response)}
              hint={say(words.responseHint)}
              rows={6}
              maxlength={10_000}
              required
            />
            <Boxes form={form} {...shown} />
            <FieldSet say={say} legend={say(words.papersTitle)} section>
              <Papers {...{ say }} document={inHand.before} papers={inHand.papers} mayRemove />
              <div>
                <Button variant="go" name="do" value="add">
                  {say(words.papersAdd)}
                </Button>
              </div>
            </FieldSet>
            {shown.maySign ? null : <Alert tone="info">{say(documents.holderSigns)}</Alert>}
            <ButtonRow>
              {shown.maySign ? <Button>{say(words.toSign)}</Button> : null}
              <Button variant={shown.maySign ? 'secondary' : 'primary'} name="do" value="save">
                {say(words.save)}
              </Button>
            </ButtonRow>
          </Form>
        </Section>
      </Columns>
    </>
  )
}

type BoxesProps = Pick<AnswerPageProps, 'form' | 'sheet' | 'choices' | 'goods' | 'otherBoxes'>

function Boxes({ form, sheet, choices, goods, otherBoxes }: BoxesProps) {
  const { say } = form
  const rows = [...sheet.document, ...sheet.ofGood]
  return (
    <>
      {rows.length === 0 ? null : (
        <FieldSet say={say} legend={say(words.boxesTitle)} section>
          <Text>{say(words.boxesText)}</Text>
          <BoxRows {...{ form, choices, rows }} type="ICG-L" />
        </FieldSet>
      )}
      <GoodsToChange say={say} goods={goods} />
      {otherBoxes.length === 0 ? null : (
        <Text>{say(words.boxesOther, { boxes: say.list(otherBoxes.map(box => nameOfBox(say, box))) })}</Text>
      )}
    </>
  )
}

interface OthersProps extends Pick<AnswerPageProps, 'form' | 'others'> {
  readonly address: string
}

function Others({ form: { say }, address, others }: OthersProps) {
  if (others.length === 0) return null
  return (
    <Alert tone="info">
      <Text>{say(words.otherOpen)}</Text>
      <List
        items={others.map(other => (
          <TextLink href={answerAddress(address, other)}>
            {say(words.otherRequest, {
              number: other.request.number,
              day: say.fullDate(other.lastDay ?? ''),
            })}
          </TextLink>
        ))}
      />
    </Alert>
  )
}
