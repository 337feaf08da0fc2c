import type { FormState } from '../../../../platform/ui/form-state.ts'
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  PageTitle,
  Pagination,
  Select,
  Tabs,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { elsewhereAddress } from '../../home-state/views/address.ts'
import { words as homeState } from '../../home-state/words.ts'
import type { WorkPart } from '../../rules/work-parts.ts'
import type { SavedView } from '../../saved-views/types.ts'
import { ViewShortcuts } from '../../saved-views/views/shortcuts.tsx'
import type { Colleague, WorkCounts } from '../../types.ts'
import type { AskedWork } from '../types.ts'
import { words } from '../words.ts'
import { FollowUps, type FollowUpsProps } from './follow-ups.tsx'
import { WorkRows, type WorkRowsProps } from './work-rows.tsx'
import { WorkSearchForm, type WorkSearchProps } from './work-search.tsx'

export interface WorkProps extends WorkSearchProps, FollowUpsProps, Omit<WorkRowsProps, 'ticked'> {
  readonly authority: string
  readonly counts: WorkCounts
  readonly form: FormState
  readonly colleagues: readonly Colleague[]
  readonly views: readonly SavedView[]
  readonly addressOfView: (view: SavedView) => string
  /** The same list, of another part or from its beginning, as the search of an address. */
  readonly addressOf: (asked: Partial<AskedWork>) => string
  readonly older: string | undefined
  readonly newest: string | undefined
  readonly idempotencyKey: string
}

/** The open cases of an authority. */
export function WorkPage(props: WorkProps) {
  const { say, cases, form, authority } = props
  return (
    <>
      <ErrorSummary say={say} errors={form.errors} />
      <PageTitle title={say(words.title)} lead={say(words.lead, { authority })} />
      <ViewShortcuts {...props} address={props.addressOf(props.asked)} />
      <Parts {...props} />
      {inSeal.includes(props.asked.waiting) ? <FollowUps {...props} /> : null}
      <WorkSearchForm {...props} />
      {cases.length === 0 ? <Nothing {...props} /> : <Cases {...props} />}
      <Pagination say={say} older={props.older} />
      {props.newest === undefined ? null : (
        <Text>
          <TextLink href={props.newest}>{say(words.newest)}</TextLink>
        </Text>
      )}
      <ButtonRow>
        <Button variant="secondary" href={elsewhereAddress()}>
          {say(homeState.title)}
        </Button>
        <Button variant="secondary" href="/cases/letters">
          {say(words.letters)}
        </Button>
        <Button variant="secondary" href="/cases/four-eyes">
          {say(words.settings)}
        </Button>
      </ButtonRow>
    </>
  )
}

/** Where what waits for the seal is looked for. */
const inSeal: readonly WorkPart[] = ['seal', 'all']

const partPhrases = {
  mine: words.mine,
  unassigned: words.unassigned,
  colleagues: words.colleagues,
  applicant: words.applicant,
  seal: words.seal,
  all: words.all,
} as const satisfies Record<WorkPart, Phrase>

const parts = ['mine', 'unassigned', 'colleagues', 'applicant', 'seal', 'all'] as const

function Parts({ say, asked, counts, addressOf }: WorkProps) {
  const tabs = parts.map(part => ({
    label: say(partPhrases[part]),
    href: addressOf({ waiting: part }),
    current: part === asked.waiting,
    count: sayCount(say, counts[part], counts.most),
  }))
  return <Tabs label={say(words.tabs)} tabs={tabs} />
}

function sayCount(say: Say, count: number | undefined, most: number): string | undefined {
  if (count === undefined) return undefined
  return count < most ? say.number(count) : say(words.countedMore, { count: most - 1 })
}

function Cases(props: WorkProps) {
  const { say, form, asked, addressOf, idempotencyKey } = props
  const list = addressOf(asked).split('?')[1] ?? ''
  const { ids } = form.values
  const ticked = ids === undefined ? [] : [ids].flat()
  return (
    <Form action="/cases/assignment" idempotencyKey={idempotencyKey} hidden={{ list }} typed>
      <WorkRows {...props} ticked={ticked} />
      <Assignment say={say} form={form} colleagues={props.colleagues} />
    </Form>
  )
}

type AssignmentProps = Pick<WorkProps, 'say' | 'form' | 'colleagues'>

function Assignment({ say, form, colleagues }: AssignmentProps) {
  const { account } = form.values
  return (
    <>
      <Select
        say={say}
        name="account"
        label={say(words.assignTitle)}
        hint={say(words.assignHint)}
        empty={say(words.chooseColleague)}
        value={typeof account === 'string' ? account : ''}
        error={form.errors.find(({ field }) => field === 'account')?.text}
        options={colleagueChoices(say, colleagues)}
      />
      <ButtonRow>
        <Button>{say(words.assign)}</Button>
      </ButtonRow>
    </>
  )
}

/** Colleagues as choices, with what each has open. */
export function colleagueChoices(say: Say, colleagues: readonly Colleague[]) {
  return colleagues.map(({ account, name, cases: count }) => ({
    value: account,
    label: say(words.colleagueChoice, { name, count }),
  }))
}

function Nothing({ say, asked, addressOf }: WorkProps) {
  const { waiting, ...filters } = asked
  if (Object.values(filters).some(text => text !== '')) {
    const href = addressOf({ text: '', holder: '', status: '', country: '', category: '' })
    return (
      <EmptyState
        title={say(words.emptySearch)}
        action={
          <Button variant="secondary" href={href}>
            {say(words.clear)}
          </Button>
        }
      >
        <Text>{say(words.emptySearchText)}</Text>
      </EmptyState>
    )
  }
  const isMine = waiting === 'mine'
  return (
    <EmptyState title={say(isMine ? words.emptyMine : words.emptyOther)}>
      <Text>{say(isMine ? words.emptyMineText : words.emptyOtherText)}</Text>
    </EmptyState>
  )
}
