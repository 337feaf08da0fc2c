import type { FormState } from '../../../../platform/ui/form-state.ts'
import { BackLink, Button, ErrorSummary, PageTitle, Section, Text } from '../../../../platform/ui/index.ts'
import type { Good } from '../../../goods/types.ts'
import { nameIn } from '../../views/decision-text.tsx'
import type { CaseOpinion } from '../types.ts'
import { words } from '../words/of-case.ts'
import { words as thread } from '../words/thread.ts'
import { groupPhrases } from './group-phrases.ts'
import { MessageForm } from './message-form.tsx'
import { opinionLines } from './opinions-of-case.tsx'
import { Standing } from './standing.tsx'
import { Thread } from './thread.tsx'

export interface CaseThreadProps {
  readonly form: FormState
  readonly caseNumber: string
  readonly country: string
  readonly goods: readonly Good[]
  readonly opinion: CaseOpinion
  /** Whether it is still to be given. */
  readonly isOpen: boolean
  readonly megabytes: number
  readonly idempotencyKey: string
}

/** Where the thread of an opinion is for the officers of its case. */
export function caseThreadAddress({ documentId, id }: Pick<CaseOpinion, 'documentId' | 'id'>): string {
  return `/cases/${documentId}/opinions/${id}`
}

/** The thread of an opinion for the authority that asked for it. */
export function CaseThread(props: CaseThreadProps) {
  const { form, caseNumber, country, opinion, isOpen, megabytes, idempotencyKey } = props
  const { say } = form
  const { number, askedName: name, standing } = opinion
  const address = caseThreadAddress(opinion)
  return (
    <>
      <BackLink href={`/cases/${opinion.documentId}`} label={say(words.backToCase)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle
        title={say(words.threadTitle, { number, name })}
        tag={<Standing say={say} standing={standing} />}
        lead={say(words.threadLead, { number: caseNumber })}
        actions={
          isOpen ? (
            <Button variant="secondary" href={`${address}/take-back`}>
              {say(words.takeBack)}
            </Button>
          ) : undefined
        }
      />
      {opinionLines(say, country, opinion).map(line => (
        <Text key={line}>{line}</Text>
      ))}
      <Question {...props} />
      <Thread {...{ say, country, messages: opinion.messages, files: `${address}/files` }} />
      {isOpen ? (
        <MessageForm
          {...{ form, megabytes, idempotencyKey, names: { text: 'text', file: 'file' } }}
          title={say(words.writeToAsked)}
          address={`${address}/messages`}
          label={say(thread.message)}
          submit={say(thread.send)}
          isMain
        />
      ) : null}
    </>
  )
}

function Question({ form: { say }, goods, opinion }: CaseThreadProps) {
  const { shown, question } = opinion
  const names = shown.goods.map(({ id }) => nameIn(goods, { goodId: id }))
  const boxes = shown.boxes.map(group => say(groupPhrases[group]))
  const count = shown.goods.flatMap(good => good.supportingDocuments).length
  return (
    <Section title={say(words.questionTitle)}>
      <p class="k-lines">{question}</p>
      <Text size="sm" quiet>
        {say(words.shownList, {
          goods: say.list(names),
          boxes: boxes.length === 0 ? say(words.noBoxes) : say.list(boxes),
          count,
        })}
      </Text>
    </Section>
  )
}
