import { controlOf, type FormState, isTicked } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  BackLink,
  Button,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  PageTitle,
  Section,
  Text,
  TextArea,
} from '../../../../platform/ui/index.ts'
import type { TableBox } from '../../../documents/boxes/table.ts'
import { sayCitation, sayDay } from '../../../words.ts'
import type { AskedOpinion } from '../../expertise/types.ts'
import { MessageForm } from '../../expertise/views/message-form.tsx'
import { Standing } from '../../expertise/views/standing.tsx'
import { Thread } from '../../expertise/views/thread.tsx'
import { words as thread } from '../../expertise/words/thread.ts'
import { words } from '../words.ts'
import { Shown } from './shown-goods.tsx'

export interface OpinionPageProps {
  /** Of whichever of its forms was sent: their controls have names of their own. */
  readonly form: FormState
  readonly opinion: AskedOpinion
  /** Those that were chosen. */
  readonly boxes: readonly TableBox[]
  /** Whether it is still to be given. */
  readonly isOpen: boolean
  readonly megabytes: number
  /** Each form on the page is sent by itself. */
  readonly newKey: () => string
}

/** Where the page of an opinion is for whoever was asked. */
export function opinionAddress({ id }: Pick<AskedOpinion, 'id'>): string {
  return `/opinions/${id}`
}

/** An opinion for whoever was asked: the question, what was chosen for them, the thread, and what they can do. */
export function OpinionPage(props: OpinionPageProps) {
  const { form, opinion, isOpen } = props
  const { say, errors } = form
  const { caseNumber, standing, memberState, messages, isShown } = opinion
  const address = opinionAddress(opinion)
  return (
    <>
      <BackLink href="/opinions" label={say(words.back)} />
      <ErrorSummary say={say} errors={errors} />
      <PageTitle
        title={say(words.title, { number: caseNumber })}
        tag={<Standing say={say} standing={standing} isAsked />}
        lead={sayLead(props)}
      />
      {isShown ? <Question {...props} /> : <Ended {...props} />}
      <Thread {...{ say, messages, country: memberState, files: `${address}/files` }} />
      {isOpen ? <Answer {...props} /> : null}
    </>
  )
}

function sayLead({ form: { say }, opinion }: OpinionPageProps): string {
  const { authorityName: authority, memberState, askedAt, wishedOn } = opinion
  const day = sayDay(say, memberState, askedAt)
  if (wishedOn === undefined) return say(words.lead, { authority, day })
  return say(words.leadWished, { authority, day, wished: say.fullDate(wishedOn) })
}

function Question({ form: { say }, opinion, boxes }: OpinionPageProps) {
  return (
    <>
      <Alert tone="info">{say(words.secrecy)}</Alert>
      <Section title={say(words.question)}>
        <p class="k-lines">{opinion.question}</p>
      </Section>
      <Shown {...{ say, opinion, boxes, address: opinionAddress(opinion) }} />
    </>
  )
}

function Ended({ form: { say } }: OpinionPageProps) {
  return (
    <Alert tone="info" title={say(words.endedTitle)}>
      <Text>{say(words.endedText)}</Text>
    </Alert>
  )
}

function Answer(props: OpinionPageProps) {
  const { form, opinion, megabytes, newKey } = props
  const { say } = form
  const address = opinionAddress(opinion)
  if (opinion.asked === 'expert' && opinion.declaredAt === undefined)
    return (
      <>
        <Declaration {...props} />
        <Decline {...props} />
      </>
    )
  const shared = { form, megabytes }
  return (
    <>
      <Declared {...props} />
      <MessageForm
        {...{ ...shared, names: { text: 'text', file: 'file' }, idempotencyKey: newKey() }}
        title={say(words.writeTitle)}
        address={`${address}/messages`}
        label={say(thread.message)}
        submit={say(thread.send)}
      />
      <MessageForm
        {...{ ...shared, names: { text: 'opinion', file: 'opinionFile' }, idempotencyKey: newKey() }}
        title={say(words.giveTitle)}
        text={say(words.giveText)}
        address={`${address}/opinion`}
        label={say(words.opinion)}
        submit={say(words.give)}
        isMain
      />
      <Decline {...props} />
    </>
  )
}

const independent = 'IR 8(1)(d)(viii)'

function Declaration({ form, opinion, newKey }: OpinionPageProps) {
  const { say } = form
  return (
    <Section title={say(words.declareTitle)}>
      <Text>{say(words.declareText, { citation: sayCitation(say, independent) })}</Text>
      <Form action={`${opinionAddress(opinion)}/declaration`} typed idempotencyKey={newKey()}>
        <Checkbox
          {...controlOf(form, 'hasNoConflict')}
          value="yes"
          label={say(words.declareTick)}
          checked={isTicked(form, 'hasNoConflict')}
        />
        <Button>{say(words.declare)}</Button>
      </Form>
    </Section>
  )
}

function Declared({ form: { say }, opinion: { declaredAt, memberState } }: OpinionPageProps) {
  if (declaredAt === undefined) return null
  return (
    <Text size="sm" quiet>
      {say(words.declared, { day: sayDay(say, memberState, declaredAt) })}
    </Text>
  )
}

function Decline({ form, opinion, newKey }: OpinionPageProps) {
  const { say } = form
  const reason = controlOf(form, 'reason')
  return (
    <Details summary={say(words.declineTitle)} open={reason.error !== undefined || reason.value !== ''}>
      <Text>{say(words.declineText)}</Text>
      <Form action={`${opinionAddress(opinion)}/refusal`} typed idempotencyKey={newKey()}>
        <TextArea {...reason} label={say(words.reason)} rows={3} maxlength={4000} required />
        <Button variant="secondary">{say(words.decline)}</Button>
      </Form>
    </Details>
  )
}
