import {
  BackLink,
  DataTable,
  EmptyState,
  PageTitle,
  Pagination,
  type Row,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayCitation, sayDay } from '../../../words.ts'
import type { ApplicationElsewhere } from '../types.ts'
import { words } from '../words.ts'
import { elsewhereAddress } from './address.ts'

export interface ElsewhereListProps {
  readonly say: Say
  readonly applications: readonly ApplicationElsewhere[]
  readonly older: string | undefined
  readonly newest: string | undefined
}

/** The applications of which a State was notified, while they are undecided. */
export function ElsewhereList({ say, applications, older, newest }: ElsewhereListProps) {
  return (
    <>
      <BackLink href="/cases" label={say(words.back)} />
      <PageTitle title={say(words.title)} lead={say(words.lead, { citation: sayCitation(say, 'IR 9(3)') })} />
      <DataTable
        caption={say(words.caption)}
        captionHidden
        columns={[
          { key: 'number', label: say(words.columnNumber), header: true },
          { key: 'holder', label: say(words.holder) },
          { key: 'authority', label: say(words.authority) },
          { key: 'categories', label: say(words.categories) },
          { key: 'submitted', label: say(words.submitted) },
        ]}
        rows={applications.map(application => rowOf(say, application))}
        empty={
          <EmptyState title={say(words.emptyTitle)}>
            <Text>{say(words.emptyText)}</Text>
          </EmptyState>
        }
      />
      <Pagination say={say} older={older} />
      {newest === undefined ? null : (
        <Text>
          <TextLink href={newest}>{say(words.newest)}</TextLink>
        </Text>
      )}
    </>
  )
}

function rowOf(say: Say, application: ApplicationElsewhere): Row {
  const { id, number, holderName, authorityName, memberState, categories, firstSubmittedAt } = application
  return {
    id,
    href: elsewhereAddress(id),
    cells: {
      number,
      holder: holderName,
      authority: <AuthorityOf name={authorityName} country={say.country(memberState)} />,
      categories: categories.map(category => `${category})`).join(' '),
      submitted: sayDay(say, memberState, firstSubmittedAt),
    },
  }
}

function AuthorityOf({ name, country }: { readonly name: string; readonly country: string }) {
  return (
    <div>
      {name}
      <Text size="sm" quiet>
        {country}
      </Text>
    </div>
  )
}
