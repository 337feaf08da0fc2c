import { Alert, BackLink, PageTitle, Section, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { saySigner } from '../../../documents/views/say-signer.ts'
import { sayTime } from '../../../words.ts'
import type { RequestStanding, ToldRequest } from '../../following/types.ts'
import { words as following } from '../../following/words/case.ts'
import type { AnswerInHand } from '../types.ts'
import { words } from '../words/answer.ts'
import { Asked } from './asked.tsx'
import { Changes } from './changes.tsx'
import { Papers } from './papers.tsx'

export interface ClosedPageProps {
  readonly say: Say
  readonly told: ToldRequest
  readonly inHand: AnswerInHand
  /** Of the authority; ISO alpha-2. */
  readonly country: string
}

/** A request that cannot be answered any more: what was asked, what became of it, and the answer where there is one. */
export function ClosedPage({ say, told, inHand, country }: ClosedPageProps) {
  const { request } = told
  const { address, number } = inHand.before
  return (
    <>
      <BackLink href={`${address}/case`} label={say(following.title)} />
      <PageTitle
        title={say(following.requestTitle, { number: request.number })}
        lead={say(words.leadClosed, { number })}
      />
      <Standing {...{ say, told, country }} />
      <Section title={say(words.askedTitle)}>
        <Asked say={say} request={request} document={inHand.before} />
      </Section>
      {request.answer === undefined ? null : (
        <Section title={say(words.answerTitle)}>
          <Given say={say} inHand={inHand} />
        </Section>
      )}
    </>
  )
}

/** What an answer says, changes and brings along. */
export function Given({ say, inHand }: Pick<ClosedPageProps, 'say' | 'inHand'>) {
  const { answer, before, after, papers } = inHand
  return (
    <>
      {answer.response.split('\n').map(line => (
        <Text key={line}>{line}</Text>
      ))}
      <Changes {...{ say, before, after }} changes={answer.changes} />
      <Papers {...{ say, papers }} document={before} mayRemove={false} />
    </>
  )
}

const titles = {
  overdue: words.overdueTitle,
  'taken back': words.takenBackTitle,
  lapsed: words.lapsedTitle,
} as const

const texts = {
  overdue: words.overdueText,
  'taken back': words.takenBackText,
  lapsed: words.lapsedText,
} as const

type EndedStanding = keyof typeof titles

const isEnded = (standing: RequestStanding): standing is EndedStanding => standing in titles

function Standing({ say, told, country }: Pick<ClosedPageProps, 'say' | 'told' | 'country'>) {
  const { request, standing } = told
  const { answeredAt, answerSignature, takenBackReason } = request
  if (answeredAt !== undefined && answerSignature !== undefined)
    return (
      <Alert tone="success" title={say(words.answeredTitle, { when: sayTime(say, country, answeredAt) })}>
        <Text>{saySigner(say, answerSignature)}</Text>
        <Text>{say(words.answeredText)}</Text>
      </Alert>
    )
  return isEnded(standing) ? <Ended {...{ say, standing, takenBackReason }} /> : null
}

interface EndedProps extends Pick<ClosedPageProps, 'say'> {
  readonly standing: EndedStanding
  readonly takenBackReason: string | undefined
}

function Ended({ say, standing, takenBackReason: reason }: EndedProps) {
  return (
    <Alert tone={standing === 'overdue' ? 'danger' : 'info'} title={say(titles[standing])}>
      <Text>{say(texts[standing])}</Text>
      {reason === undefined ? null : <Text>{say(words.takenBackReason, { reason })}</Text>}
    </Alert>
  )
}
