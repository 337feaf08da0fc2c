import { type FormState, namedErrors } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  Figure,
  Form,
  List,
  PageTitle,
  PictureGrid,
  Section,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good, Photograph } from '../../../goods/types.ts'
import { sayPapers } from '../../../goods/views/papers.ts'
import { nameOfControl } from '../../boxes/controls.ts'
import { pageBelow } from '../../boxes/layout.ts'
import { rowsOfSection } from '../../boxes/rows.ts'
import { type SaidPart, saidParts } from '../../boxes/said.ts'
import { sayPhotograph } from '../../boxes/say.ts'
import type { Choices } from '../../boxes/views/box-control-props.ts'
import { BoxSection } from '../../boxes/views/box-fields.tsx'
import { GapLinks, Warnings } from '../../form/views/gap-list.tsx'
import { type DraftFrame, DraftSteps, Representing } from '../../form/views/step-page.tsx'
import type { Document } from '../../types.ts'
import { sayRemarks } from '../../views/file-remarks.ts'
import { words } from '../../words.ts'

export interface PartListsProps {
  readonly say: Say
  readonly statement: Document
  /** Whether each part leads to where it is changed. */
  readonly changeable?: boolean
}

/** All boxes, part by part, with the photographs in theirs. */
export function PartLists({ say, statement, changeable = false }: PartListsProps) {
  return (
    <>
      {saidParts(say, statement).map(part => (
        <Part key={part.title} {...{ say, statement, changeable, part }} />
      ))}
    </>
  )
}

interface PartProps extends Required<PartListsProps> {
  readonly part: SaidPart
}

function Part({ say, statement, changeable, part }: PartProps) {
  const { page, title, boxes, good = statement.goods[0] } = part
  return (
    <Section title={title} actions={changeable ? changeLink(say, statement, part) : null}>
      <DescriptionList
        rows={boxes.map(({ box, name, value }) => ({ label: `${box} ${name}`.trim(), value }))}
      />
      {page === 'photographs' ? <Photographs {...{ say, statement, good }} /> : null}
      {page === 'provenance' ? <Documents say={say} statement={statement} /> : null}
    </Section>
  )
}

function changeLink(say: Say, { address }: Document, { page, title, good }: SaidPart) {
  if (page === 'summary') return null
  const href = `${address}/${pageBelow(page, good?.id)}`
  return (
    <Button variant="secondary" href={href} label={`${say(words.change)}: ${title}`}>
      {say(words.change)}
    </Button>
  )
}

interface PhotographsProps {
  readonly say: Say
  readonly statement: Document
  readonly good: Good
}

function Photographs({ say, statement, good }: PhotographsProps) {
  return (
    <PictureGrid>
      {good.photographs.map(photograph => (
        <Thumbnail key={photograph.id} {...{ say, statement, photograph }} />
      ))}
    </PictureGrid>
  )
}

interface ThumbnailProps extends Pick<PhotographsProps, 'say' | 'statement'> {
  readonly photograph: Photograph
}

function Thumbnail({ say, statement, photograph }: ThumbnailProps) {
  const path = `${statement.address}/photographs/${photograph.id}`
  const caption = sayPhotograph(say, photograph)
  return <Figure src={`${path}?size=thumbnail`} alt={caption} caption={caption} href={path} />
}

function Documents({ say, statement }: { readonly say: Say; readonly statement: Document }) {
  const items = statement.goods
    .flatMap(good => sayPapers(say, good.supportingDocuments))
    .map(({ paper, text }) => (
      <>
        <TextLink href={`${statement.address}/supporting-documents/${paper.id}`}>
          {`${text} – ${paper.name}`}
        </TextLink>
        <Remarks text={sayRemarks(say, paper)} />
      </>
    ))
  return items.length === 0 ? null : <List items={items} />
}

function Remarks({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <Text>{text}</Text>
}

/** What is asked before the signature, of the types of document that ask something there. */
function Questions({
  draft,
  form,
  choices,
  version,
}: Omit<SummaryStepProps, 'statement' | 'isChanged' | 'maySign'>) {
  if (rowsOfSection('summary', 'rejection', draft.type).length === 0) return null
  const { say, address = '' } = draft
  return (
    <Form
      action={`${address}/summary`}
      typed
      idempotencyKey={draft.idempotencyKey}
      hidden={{ version }}
      warnUnsaved
    >
      <BoxSection {...{ form, choices, type: draft.type }} page="summary" name="rejection" />
      <Button variant="secondary">{say(words.saveAnswer)}</Button>
    </Form>
  )
}

export interface SummaryStepProps {
  readonly draft: DraftFrame
  readonly statement: Document
  /** Whether the draft was changed after its summary had been read. */
  readonly isChanged: boolean
  /** A representative may have no right to sign. */
  readonly maySign: boolean
  readonly form: FormState
  readonly choices: Choices
  readonly version: number
}

/** Step 5: what will be declared, what is missing, and the way to the signature. */
export function SummaryStep({ draft, statement, isChanged, maySign, ...asked }: SummaryStepProps) {
  const { say, gaps, warnings } = draft
  const { address, number } = statement
  const first = gaps.find(gap => gap.page !== 'summary')
  return (
    <>
      <DraftSteps draft={draft} page="summary" />
      <ErrorSummary say={say} errors={namedErrors(asked.form, nameOfControl)} />
      <PageTitle title={say(words.stepSummary)} lead={say(words.summaryLead)} />
      <p>{say(words.draft, { number })}</p>
      <Representing draft={draft} />
      {isChanged ? <Alert tone="warning">{say(words.staleSign)}</Alert> : null}
      {gaps.length > 0 ? (
        <Alert tone="info" title={say(words.missingAllTitle)}>
          <GapLinks say={say} address={address} gaps={gaps} />
        </Alert>
      ) : (
        <Alert tone="success" title={say(words.readyTitle)}>
          <p>{say(words.readyText)}</p>
        </Alert>
      )}
      {maySign ? null : <Alert tone="info">{say(words.holderSigns)}</Alert>}
      <Warnings say={say} address={address} gaps={warnings} />
      <Questions draft={draft} {...asked} />
      <PartLists say={say} statement={statement} changeable />
      <ButtonRow>
        {first ? <Button href={`${address}/${first.href}`}>{say(words.fillMissing)}</Button> : null}
        {gaps.length === 0 && maySign ? (
          <Button href={`${address}/sign`}>{say(words.goToSign)}</Button>
        ) : null}
        <Button variant="secondary" href={`${address}/provenance`}>
          {say(words.back)}
        </Button>
      </ButtonRow>
    </>
  )
}
