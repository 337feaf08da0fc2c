import type { ComponentChildren } from 'preact'
import type { DocumentType } from '../../../../law/annex.ts'
import { type FormState, namedErrors } from '../../../../platform/ui/form-state.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Columns,
  DataTable,
  ErrorSummary,
  Form,
  PageTitle,
  type Step,
  Steps,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { nameOfControl } from '../../boxes/controls.ts'
import { isPageOfGood, type PageName, pageBelow } from '../../boxes/layout.ts'
import type { Choices } from '../../boxes/views/box-control-props.ts'
import { words } from '../../words.ts'
import { Missing } from './gap-list.tsx'
import type { Placed } from './placed-gaps.ts'

type Named = readonly (readonly [PageName | 'goods', Phrase])[]

const pages: Named = [
  ['import', words.stepImport],
  ['good', words.stepGood],
  ['photographs', words.stepPhotographs],
  ['provenance', words.stepProvenance],
  ['summary', words.stepSummary],
]

/** With several goods their pages stand behind one step. */
const pagesOfSeveral: Named = [
  ['import', words.stepImport],
  ['goods', words.stepGoods],
  ['provenance', words.stepProvenance],
  ['summary', words.stepSummary],
]

/** A good among several, by its number and its name. */
export function sayGood(say: Say, { number, name }: Omit<ShownGood, 'id'>): string {
  return name === '' ? say(words.goodNumber, { number }) : say(words.ofGood, { number, text: name })
}

/** The good that a page is about, among several. */
export interface ShownGood {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly name: string
}

/** What every page of the form needs to know of its draft; without `address` nothing has been saved yet. */
export interface DraftFrame {
  readonly say: Say
  readonly type: DocumentType
  /** Of its kind. */
  readonly path: string
  readonly address: string | undefined
  readonly number: string | undefined
  /** The holder for whom a representative fills it in. */
  readonly representing: string | undefined
  /** Whether such a document has several goods. */
  readonly isSeveral: boolean
  readonly good: ShownGood | undefined
  readonly gaps: readonly Placed[]
  readonly warnings: readonly Placed[]
  readonly idempotencyKey: string
}

/** A field that was saved by somebody else and differs from what was typed here. */
export interface Difference {
  readonly name: string
  readonly saved: string
  readonly typed: string
}

export interface StepPageProps {
  readonly draft: DraftFrame
  readonly page: PageName
  readonly lead: string
  readonly form: FormState
  readonly version: number
  /** Given when the page was changed meanwhile. */
  readonly differences?: readonly Difference[] | undefined
  /** Before the form, such as another form. */
  readonly before?: ComponentChildren
  readonly children?: ComponentChildren
}

/** What the page of a step is drawn from. */
export interface StepViewProps extends Omit<StepPageProps, 'page' | 'lead' | 'before' | 'children'> {
  readonly choices: Choices
}

/** Tells a representative for whom the draft is. */
export function Representing({ draft: { say, representing } }: { readonly draft: DraftFrame }) {
  return representing === undefined ? null : <p>{say(words.representing, { name: representing })}</p>
}

/** Where one is among the pages of the form. */
export function DraftSteps({ draft, page }: StepsProps) {
  const { say, address, isSeveral } = draft
  const current = isSeveral && page !== 'goods' && isPageOfGood(page) ? 'goods' : page
  const steps: readonly Step[] = (isSeveral ? pagesOfSeveral : pages).map(([name, phrase]) => ({
    name: say(phrase),
    href: address && `${address}/${name}`,
    state: name === current ? 'current' : isDone(name, draft) ? 'done' : 'next',
  }))
  return <Steps say={say} label={say(words.steps)} steps={steps} />
}

interface StepsProps {
  readonly draft: DraftFrame
  readonly page: PageName | 'goods'
}

function isDone(name: PageName | 'goods', { address, gaps }: DraftFrame): boolean {
  if (address === undefined || name === 'summary') return false
  return gaps.every(gap => (name === 'goods' ? !isPageOfGood(gap.page) : gap.page !== name))
}

function Stale({ say, differences }: { readonly say: Say; readonly differences: readonly Difference[] }) {
  const columns = [
    { key: 'name', label: say(words.staleField) },
    { key: 'saved', label: say(words.staleSaved) },
    { key: 'typed', label: say(words.staleTyped) },
  ]
  const rows = differences.map(({ name, saved, typed }) => ({
    id: name,
    cells: {
      name: say(nameOfControl(name) ?? words.staleField),
      saved: saved || say(words.empty),
      typed: typed || say(words.empty),
    },
  }))
  return (
    <Alert tone="warning" title={say(words.staleTitle)}>
      <p>{say(words.staleText)}</p>
      <DataTable
        caption={say(words.staleTitle)}
        captionHidden
        columns={columns}
        rows={rows}
        empty={say(words.staleSame)}
      />
    </Alert>
  )
}

const nameOf = (field: string) => (field === 'photographs' ? undefined : nameOfControl(field))

/** Where a page of the form is sent; the first page of a new draft to all documents of its kind. */
export function stepAddress(
  { path, address, good }: Pick<DraftFrame, 'path' | 'address' | 'good'>,
  page: PageName,
): string {
  return address === undefined ? path : `${address}/${pageBelow(page, good?.id)}`
}

/** One page of the form: progress, errors, fields, and at the side what is missing. */
export function StepPage(props: StepPageProps) {
  const { draft, page, form, version, differences } = props
  const { say, address, number, good, gaps, warnings } = draft
  const title = pages.find(([name]) => name === page)?.[1] ?? words.stepSummary
  const aside =
    address === undefined ? null : (
      <Missing say={say} address={address} here={pageBelow(page, good?.id)} gaps={gaps} warnings={warnings} />
    )
  return (
    <>
      <DraftSteps draft={draft} page={page} />
      <ErrorSummary say={say} errors={namedErrors(form, nameOf)} />
      {differences === undefined ? null : <Stale say={say} differences={differences} />}
      <PageTitle title={say(title)} lead={props.lead} />
      {number === undefined ? null : <p>{say(words.draft, { number })}</p>}
      <Representing draft={draft} />
      {good === undefined ? null : <p>{sayGood(say, good)}</p>}
      <Columns aside={aside}>
        {props.before}
        <Form
          action={stepAddress(draft, page)}
          typed
          idempotencyKey={draft.idempotencyKey}
          hidden={address === undefined ? {} : { version }}
          warnUnsaved
        >
          {props.children}
          <ButtonRow>
            <Button>{say(words.saveAndContinue)}</Button>
            <Button variant="secondary" name="do" value="stay">
              {say(words.saveDraft)}
            </Button>
          </ButtonRow>
        </Form>
      </Columns>
    </>
  )
}
