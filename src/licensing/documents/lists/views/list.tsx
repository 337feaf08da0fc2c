import type { DocumentType } from '../../../../law/annex.ts'
import type { Status } from '../../../../law/life-cycles.ts'
import {
  Button,
  EmptyState,
  PageTitle,
  Pagination,
  SearchForm,
  Select,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { statusLook } from '../../../words.ts'
import { Beginnings, type BeginningsProps } from '../../views/beginnings.tsx'
import type { DocumentLine } from '../types.ts'
import { words } from '../words.ts'
import { Rows } from './rows.tsx'
import { typePhrases } from './type-phrases.ts'

/** What the list was asked for. */
export interface Asked {
  readonly search: string
  readonly type: DocumentType | ''
  readonly status: string
}

export interface ListProps {
  readonly frame: FrameData
  /** The holder's organisation; nothing for officers, who see all Member States. */
  readonly organisation: string | undefined
  readonly asked: Asked
  readonly documents: readonly DocumentLine[]
  readonly older: string | undefined
  readonly newest: string | undefined
  readonly exportHref: string
  readonly beginnings: BeginningsProps['beginnings']
  /** To which the list can be narrowed; none for officers, who find applications among their cases. */
  readonly types: readonly DocumentType[]
  readonly statuses: readonly Status[]
}

/** The documents that a person may see. */
export function DocumentListPage(props: ListProps) {
  const { frame, organisation, documents, older, newest } = props
  const { say } = frame
  const isOwn = organisation !== undefined
  return (
    <Frame frame={frame} title={say(isOwn ? words.listTitleOwn : words.listTitleAll)} wide>
      <PageTitle
        title={say(isOwn ? words.listTitleOwn : words.listTitleAll)}
        lead={isOwn ? say(words.listLeadOwn, { organisation }) : say(words.listLeadAll)}
        actions={isOwn ? <Beginnings say={say} beginnings={props.beginnings} /> : undefined}
      />
      <ListSearch {...props} />
      {documents.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <Rows say={say} documents={documents} isOwn={isOwn} />
      )}
      <Pagination say={say} older={older} />
      {newest === undefined ? null : (
        <Text>
          <TextLink href={newest}>{say(words.newest)}</TextLink>
        </Text>
      )}
      {documents.length === 0 ? null : (
        <Text size="sm">
          <TextLink href={props.exportHref}>{say(words.exportList)}</TextLink>
        </Text>
      )}
    </Frame>
  )
}

function ListSearch({ frame: { say }, asked, organisation, types, statuses }: ListProps) {
  const isOwn = organisation !== undefined
  return (
    <SearchForm
      say={say}
      action="/documents"
      title={say(words.searchTitle)}
      label={say(words.searchLabel)}
      hint={say(isOwn ? words.searchHintOwn : words.searchHintAll)}
      button={say(words.searchButton)}
      value={asked.search}
    >
      {types.length === 0 ? null : (
        <Select
          say={say}
          name="type"
          label={say(words.typeFilter)}
          empty={say(words.everyStatus)}
          value={asked.type}
          width="medium"
          options={types.map(type => ({ value: type, label: say(typePhrases[type]) }))}
        />
      )}
      <Select
        say={say}
        name="status"
        label={say(words.statusFilter)}
        empty={say(words.everyStatus)}
        value={asked.status}
        width="medium"
        options={statuses.map(status => ({ value: status, label: statusLook(say, status).label }))}
      />
    </SearchForm>
  )
}

function Nothing({ frame: { say }, asked, organisation, beginnings }: ListProps) {
  if (asked.search !== '' || asked.type !== '' || asked.status !== '') {
    return (
      <EmptyState
        title={say(words.emptySearchTitle)}
        action={
          <Button variant="secondary" href="/documents">
            {say(words.clearSearch)}
          </Button>
        }
      >
        <Text>{say(words.emptySearchText)}</Text>
      </EmptyState>
    )
  }
  if (organisation === undefined) {
    return (
      <EmptyState title={say(words.emptyAllTitle)}>
        <Text>{say(words.emptyAllText)}</Text>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={say(words.emptyOwnTitle)} action={<Beginnings say={say} beginnings={beginnings} />}>
      <Text>{say(words.emptyOwnText)}</Text>
    </EmptyState>
  )
}
