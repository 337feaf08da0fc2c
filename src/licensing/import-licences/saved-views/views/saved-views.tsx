import {
  BackLink,
  Button,
  DataTable,
  EmptyState,
  PageTitle,
  type Row,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { SavedView } from '../types.ts'
import { words } from '../words.ts'

/** A saved view with where it leads. */
export interface LinkedView extends SavedView {
  readonly href: string
}

export interface SavedViewsProps {
  readonly say: Say
  readonly views: readonly LinkedView[]
}

/** All saved views of an officer. */
export function SavedViewsPage({ say, views }: SavedViewsProps) {
  return (
    <>
      <BackLink href="/cases" label={say(words.back)} />
      <PageTitle title={say(words.title)} lead={say(words.lead)} />
      <DataTable
        caption={say(words.title)}
        captionHidden
        columns={[
          { key: 'name', label: say(words.name), header: true },
          { key: 'acts', label: say(words.columnActs) },
        ]}
        rows={views.map(view => rowOf(say, view))}
        empty={<NoViews say={say} />}
      />
    </>
  )
}

function NoViews({ say }: Pick<SavedViewsProps, 'say'>) {
  return (
    <EmptyState title={say(words.emptyTitle)}>
      <Text>{say(words.emptyText)}</Text>
    </EmptyState>
  )
}

function rowOf(say: Say, { id, name, href }: LinkedView): Row {
  return {
    id,
    href,
    cells: {
      name,
      acts: (
        <Button variant="secondary" href={`/cases/views/${id}`} label={say(words.changeLabel, { name })}>
          {say(words.change)}
        </Button>
      ),
    },
  }
}
