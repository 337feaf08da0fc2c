import {
  DataTable,
  Heading,
  List,
  type Row,
  Section,
  StatusTag,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import { statusLook } from '../../../words.ts'
import type { LinkRelation, ShownLink } from '../../types.ts'
import type { Related, RelatedDocument } from '../types.ts'
import { words } from '../words/case.ts'

export interface RelatedProps {
  readonly say: Say
  readonly related: Related
  readonly links: readonly (ShownLink & { readonly address: string })[]
}

const relationPhrases = {
  partial: words.linkPartial,
  reissue: words.linkReissue,
  'fair statement': words.linkFair,
  'earlier licence': words.linkEarlier,
  copied: words.linkCopied,
} as const satisfies Record<LinkRelation, Phrase>

/** Earlier documents about the same object, of the same applicant, or with a similar title. */
export function RelatedDocuments({ say, related, links }: RelatedProps) {
  const { good, holder, title } = related
  const isEmpty = good.length + holder.length + title.length + links.length === 0
  return (
    <Section title={say(words.related)} id="related">
      {isEmpty ? <Text quiet>{say(words.relatedNone)}</Text> : null}
      {links.length === 0 ? null : <Links say={say} links={links} />}
      <Documents say={say} title={say(words.relatedGood)} documents={good} />
      <Documents say={say} title={say(words.relatedHolder)} documents={holder} />
      <Documents say={say} title={say(words.relatedTitle)} documents={title} />
    </Section>
  )
}

function Links({ say, links }: Pick<RelatedProps, 'say' | 'links'>) {
  return (
    <>
      <Heading level={3}>{say(words.linked)}</Heading>
      <List
        items={links.map(({ id, number, relation, address }) => (
          <TextLink key={id} href={address}>{`${say(relationPhrases[relation])}: ${number}`}</TextLink>
        ))}
      />
    </>
  )
}

interface DocumentsProps {
  readonly say: Say
  readonly title: string
  readonly documents: readonly RelatedDocument[]
}

function Documents({ say, title, documents }: DocumentsProps) {
  if (documents.length === 0) return null
  return (
    <DataTable
      caption={title}
      columns={[
        { key: 'number', label: say(words.number), header: true },
        { key: 'title', label: say(words.columnTitle) },
        { key: 'status', label: say(words.columnStatus) },
      ]}
      rows={documents.map(document => rowOf(say, document))}
      empty={null}
    />
  )
}

function rowOf(say: Say, { id, number, title, status, address }: RelatedDocument): Row {
  const look = statusLook(say, status)
  const tag = <StatusTag tone={look.tone}>{look.label}</StatusTag>
  return { id, href: address, cells: { number, title: title || '–', status: tag } }
}
