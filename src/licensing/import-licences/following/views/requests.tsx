import { Button, Card, Section, StatusTag, Text } from '../../../../platform/ui/index.ts'
import type { Tone } from '../../../../platform/ui/types.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { sayDay } from '../../../words.ts'
import type { LicenceCase } from '../../types.ts'
import type { RequestStanding, ToldRequest } from '../types.ts'
import { words } from '../words/case.ts'

export const standingLooks: Readonly<
  Record<RequestStanding, { readonly phrase: Phrase; readonly tone: Tone }>
> = {
  open: { phrase: words.answerOpen, tone: 'warning' },
  overdue: { phrase: words.answerOverdue, tone: 'danger' },
  answered: { phrase: words.answerAnswered, tone: 'success' },
  'taken back': { phrase: words.answerTakenBack, tone: 'neutral' },
  lapsed: { phrase: words.answerLapsed, tone: 'neutral' },
}

export interface RequestsProps {
  readonly say: Say
  readonly address: string
  readonly found: LicenceCase
  readonly requests: readonly ToldRequest[]
}

/** All requests, those first that wait for an answer, each with its own last day. */
export function Requests({ say, address, found, requests }: RequestsProps) {
  if (requests.length === 0) return null
  return (
    <Section title={say(words.requestsTitle)} id="requests">
      {requests.map(told => (
        <RequestCard key={told.request.id} {...{ say, address, found, told }} />
      ))}
    </Section>
  )
}

interface RequestProps extends Omit<RequestsProps, 'requests'> {
  readonly told: ToldRequest
}

function RequestCard({ say, address, found, told }: RequestProps) {
  const { request, standing, lastDay: until } = told
  const { phrase, tone } = standingLooks[standing]
  const { number, text, sentAt, sentByName, draft } = request
  const day = sayDay(say, found.authority.memberState, sentAt)
  const label = draft === undefined ? words.requestAnswer : words.requestContinue
  const href = `${address}/requests/${request.id}`
  return (
    <Card
      title={say(words.requestTitle, { number })}
      level={3}
      tinted={standing === 'open'}
      corner={<StatusTag tone={tone}>{say(phrase)}</StatusTag>}
      actions={
        <Button variant={standing === 'open' ? 'primary' : 'secondary'} href={href}>
          {say(standing === 'open' ? label : words.requestShow)}
        </Button>
      }
    >
      {until === undefined ? null : (
        <Text>
          <strong>{say(words.requestUntil, { day: say.fullDate(until) })}</strong>
        </Text>
      )}
      <Text language={found.language}>{text}</Text>
      <Text size="sm" quiet>
        {say(words.requestSent, { day, name: sentByName })}
      </Text>
    </Card>
  )
}
