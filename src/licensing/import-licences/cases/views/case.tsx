import {
  Alert,
  BackLink,
  Button,
  Columns,
  DescriptionList,
  ErrorSummary,
  Form,
  PageTitle,
  Section,
  Text,
  TextLink,
  Timeline,
} from '../../../../platform/ui/index.ts'
import { nameOfGood } from '../../../goods/views/name-of-good.ts'
import type { CountryLaw } from '../../../law-library/types.ts'
import { CountryLawHint } from '../../../law-library/views/country-law-hint.tsx'
import { sayTime } from '../../../words.ts'
import type { ExplainedClocks } from '../../clocks/types.ts'
import { Clocks } from '../../clocks/views/clocks.tsx'
import type { CaseOpinion } from '../../expertise/types.ts'
import { happenedWith } from '../../expertise/views/happened.ts'
import { OpinionsOfCase } from '../../expertise/views/opinions-of-case.tsx'
import { words as opinionWords } from '../../expertise/words/of-case.ts'
import { HomeInformationSection } from '../../home-state/views/information.tsx'
import { words as homeState } from '../../home-state/words.ts'
import { Inspections } from '../../inspections/views/inspections.tsx'
import { words as inspecting } from '../../inspections/words.ts'
import type { ShownCase } from '../../rules/show-case.ts'
import type { AnswerChange } from '../types.ts'
import { words } from '../words/case.ts'
import { Acts, type ActsProps } from './acts.tsx'
import { Boxes } from './boxes.tsx'
import { Decisions } from './decisions.tsx'
import { Goods } from './goods.tsx'
import { Notes, type NotesProps } from './notes.tsx'
import { RelatedDocuments, type RelatedProps } from './related.tsx'
import { Requests } from './requests.tsx'
import { Stage } from './stage.tsx'
import { type Happened, happenedIn, toEntries } from './timeline.ts'

export interface CasePageProps
  extends Omit<ActsProps, 'id'>,
    RelatedProps,
    Pick<NotesProps, 'form' | 'idempotencyKey'> {
  readonly shown: ShownCase
  readonly changes: readonly AnswerChange[]
  readonly opinions: readonly CaseOpinion[]
  readonly clocks: ExplainedClocks
  /** What the law library has about the country of interest. */
  readonly law: CountryLaw | undefined
}

/** A case for the officers of its authority. */
export function CasePage(props: CasePageProps) {
  const { say, shown, form, opinions } = props
  const { document, found } = shown
  const happened = happenedIn(say, shown, opinions.flatMap(happenedWith))
  return (
    <>
      <BackLink href="/cases" label={say(words.back)} />
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle
        title={nameOfGood(document.goods[0].details) || say(words.untitled)}
        tag={<Stage say={say} staged={found} />}
        lead={say(words.lead, { number: found.number, holder: document.holder.name ?? '' })}
        actions={
          <Button variant="secondary" href={document.address}>
            {say(words.document)}
          </Button>
        }
      />
      <Contents {...props} />
      <News {...props} happened={happened} />
      <Columns aside={<Aside {...props} />}>
        <Main {...props} happened={happened} />
      </Columns>
    </>
  )
}

/** The way through a long page: on a phone the column of acts stands below the rest. */
function Contents({ say, shown, opinions }: CasePageProps) {
  const { decisions, found, inspections, information } = shown
  const parts = [
    { id: 'acts', phrase: words.acts },
    { id: 'clocks', phrase: words.clocks },
    { id: 'notes', phrase: words.notes },
    ...(decisions.length === 0 ? [] : [{ id: 'decisions', phrase: words.decisions }]),
    { id: 'goods', phrase: words.goods },
    ...(found.requests.length === 0 ? [] : [{ id: 'requests', phrase: words.requests }]),
    ...(information.length === 0 ? [] : [{ id: 'home-state', phrase: homeState.receivedTitle }]),
    ...(inspections.length === 0 ? [] : [{ id: 'inspections', phrase: inspecting.title }]),
    ...(opinions.length === 0 ? [] : [{ id: 'opinions', phrase: opinionWords.title }]),
    { id: 'boxes', phrase: words.boxes },
    { id: 'related', phrase: words.related },
    { id: 'timeline', phrase: words.timeline },
  ]
  return (
    <nav class="k-contents" aria-label={say(words.contents)}>
      <ul>
        {parts.map(({ id, phrase }) => (
          <li key={id}>
            <TextLink href={`#${id}`}>{say(phrase)}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type WithHappened = CasePageProps & { readonly happened: readonly Happened[] }

function News({ say, shown, happened }: WithHappened) {
  const { lookedAt, found } = shown
  const anew = lookedAt === undefined ? [] : happened.filter(({ at }) => at > lookedAt)
  if (lookedAt === undefined || anew.length === 0) return null
  const country = found.authority.memberState
  return (
    <Alert tone="info" title={say(words.news, { when: sayTime(say, country, lookedAt) })}>
      <Timeline entries={toEntries(say, country, anew)} />
      <Form action={`/cases/${found.id}/look`}>
        <Button variant="secondary">{say(words.seen)}</Button>
      </Form>
    </Alert>
  )
}

function Main(props: WithHappened) {
  const { say, shown, changes, acts, opinions } = props
  const { document, found, papers, decisions, appeals, inspections, information } = shown
  const { goods } = document
  return (
    <>
      <Decisions {...{ say, found, goods, decisions, appeals }} />
      <Goods {...{ say, document }} requests={found.requests} />
      <Requests {...{ say, found, goods, papers, changes }} mayTakeBack={acts.includes('take-back')} />
      <HomeInformationSection {...{ say, id: found.id, country: found.authority.memberState, information }} />
      <Inspections {...{ say, found, goods, inspections }} />
      <OpinionsOfCase {...{ say, opinions, country: found.authority.memberState }} />
      <Applicant {...props} />
      <Boxes say={say} document={document} />
      <RelatedDocuments {...props} />
      <Course {...props} />
    </>
  )
}

function Course({ say, shown: { document, found }, happened }: WithHappened) {
  return (
    <Section title={say(words.timeline)} id="timeline">
      <Timeline entries={toEntries(say, found.authority.memberState, happened)} />
      <TextLink href={`${document.address}/history`}>{say(words.wholeHistory)}</TextLink>
    </Section>
  )
}

function Applicant({ say, shown, law }: CasePageProps) {
  const { document, found } = shown
  const { holder, content } = document
  const country = content.countryOfInterest
  return (
    <Section title={say(words.applicant)} id="applicant">
      <DescriptionList
        rows={[
          { label: say(words.name), value: holder.name },
          { label: say(words.eori), value: holder.eori },
          { label: say(words.countryOfInterest), value: country ? say.country(country) : undefined },
        ]}
      />
      <Text>
        <TextLink href={`/operators/${found.operatorId}`}>{say(words.applicantRecord)}</TextLink>
      </Text>
      {law === undefined ? null : <CountryLawHint say={say} law={law} />}
    </Section>
  )
}

function Aside(props: CasePageProps) {
  const { say, shown, acts, sealNote, isRequestClosed, clocks, form, idempotencyKey } = props
  const { found, notes } = shown
  const { id, assignedName } = found
  const country = found.authority.memberState
  return (
    <>
      <Acts {...{ say, id, acts, sealNote, isRequestClosed }} />
      <Text>
        {assignedName === undefined
          ? say(words.handledByNobody)
          : say(words.handledBy, { name: assignedName })}
      </Text>
      <CaseClocks {...{ say, clocks }} />
      <Notes {...{ id, country, notes, form, idempotencyKey }} />
    </>
  )
}

function CaseClocks({ say, clocks }: Pick<CasePageProps, 'say' | 'clocks'>) {
  return (
    <Section title={say(words.clocks)} id="clocks">
      {clocks.clocks.length === 0 ? <Text quiet>{say(words.clocksNone)}</Text> : null}
      <Clocks say={say} explained={clocks} />
    </Section>
  )
}
