import {
  Button,
  Card,
  DataTable,
  Heading,
  List,
  Section,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { nameOfBox } from '../../../documents/boxes/said.ts'
import { saySigner } from '../../../documents/views/say-signer.ts'
import type { Good } from '../../../goods/types.ts'
import { evidencePhrases } from '../../../goods/views/choice-labels.ts'
import { sayPaper } from '../../../goods/views/papers.ts'
import { sayTime } from '../../../words.ts'
import type { AnswerPaper, InformationRequest, LicenceCase } from '../../types.ts'
import { nameIn } from '../../views/decision-text.tsx'
import type { AnswerChange } from '../types.ts'
import { words } from '../words/case.ts'
import { sayChange } from './say-change.ts'

export interface RequestsProps {
  readonly say: Say
  readonly found: Pick<LicenceCase, 'id' | 'requests' | 'authority'>
  readonly goods: readonly Good[]
  readonly papers: readonly AnswerPaper[]
  readonly changes: readonly AnswerChange[]
  readonly mayTakeBack: boolean
}

/** What was asked for, what was answered, and what the answers changed. */
export function Requests(props: RequestsProps) {
  const { say, found } = props
  if (found.requests.length === 0) return null
  return (
    <Section title={say(words.requests)} id="requests">
      {found.requests.map(request => (
        <OneRequest key={request.id} {...props} request={request} />
      ))}
    </Section>
  )
}

interface OneProps extends RequestsProps {
  readonly request: InformationRequest
}

function OneRequest(props: OneProps) {
  const { say, found, request, mayTakeBack } = props
  const { number, sentAt, sentByName, text, answer } = request
  const isOpen = !request.answeredAt && !request.takenBackAt && !request.lapsedAt
  const when = sayTime(say, found.authority.memberState, sentAt)
  return (
    <Card
      title={say(words.request, { number })}
      level={3}
      actions={
        isOpen && mayTakeBack ? (
          <Button
            variant="secondary"
            href={`/cases/${found.id}/requests/${request.id}/take-back`}
            label={say(words.takeBackLabel, { number })}
          >
            {say(words.takeBack)}
          </Button>
        ) : null
      }
    >
      <Text size="sm" quiet>
        {say(words.requestSent, { when, name: sentByName })}
      </Text>
      <p class="k-lines">{text}</p>
      <AskedFor {...props} />
      <Text>{sayState(props)}</Text>
      {answer === undefined ? null : <Given {...props} />}
    </Card>
  )
}

function AskedFor({ say, request, goods }: OneProps) {
  const items = [
    [words.requestBoxes, 'boxes', request.boxes.map(box => nameOfBox(say, box))] as const,
    [words.requestGoods, 'goods', request.goods.map(goodId => nameIn(goods, { goodId }))] as const,
    [words.requestPapers, 'papers', request.papers.map(kind => say(evidencePhrases[kind]))] as const,
  ].flatMap(([phrase, key, list]) => (list.length === 0 ? [] : say(phrase, { [key]: say.list(list) })))
  return items.length === 0 ? null : <List items={items} />
}

function sayState({ say, request, found }: OneProps): string {
  const at = (date: Date) => sayTime(say, found.authority.memberState, date)
  const { answeredAt, takenBackAt, takenBackReason: reason = '', lapsedAt } = request
  if (answeredAt) return say(words.requestAnswered, { when: at(answeredAt) })
  if (takenBackAt) return say(words.requestTakenBack, { when: at(takenBackAt), reason })
  return lapsedAt ? say(words.requestLapsed, { when: at(lapsedAt) }) : say(words.requestOpen)
}

function Given({ say, found, request, papers, changes, goods }: OneProps) {
  const own = papers.filter(paper => request.answer?.papers.includes(paper.id))
  const changed = changes.filter(({ requestId }) => requestId === request.id)
  return (
    <>
      <p class="k-lines">{request.answer?.response}</p>
      {request.answerSignature === undefined ? null : (
        <Text size="sm" quiet>
          {saySigner(say, request.answerSignature)}
        </Text>
      )}
      {changed.length === 0 ? null : (
        <DataTable
          caption={say(words.answerChanges)}
          columns={[
            { key: 'box', label: say(words.changeBox), header: true },
            { key: 'before', label: say(words.changeBefore) },
            { key: 'after', label: say(words.changeAfter) },
          ]}
          rows={changed.map(change => sayChange(say, change, goods))}
          empty={null}
        />
      )}
      {own.length === 0 ? null : (
        <>
          <Heading level={4}>{say(words.answerPapers)}</Heading>
          <List
            items={own.map(paper => (
              <TextLink key={paper.id} href={`/cases/${found.id}/papers/${paper.id}`}>
                {`${sayPaper(say, paper)} – ${paper.name}`}
              </TextLink>
            ))}
          />
        </>
      )}
    </>
  )
}
