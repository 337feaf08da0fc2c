import { BackLink, PageTitle, StatusTag, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Authority } from '../../../authorities/types.ts'
import { Links } from '../../../documents/links/views/links.tsx'
import type { Document } from '../../../documents/types.ts'
import { statusLook } from '../../../words.ts'
import type { ToldGround } from '../../following/types.ts'
import { Decisions } from '../../following/views/decision.tsx'
import { words } from '../../following/words/decision.ts'
import type { Appeal, Decision } from '../../types.ts'

export interface DecisionsPageProps {
  readonly say: Say
  readonly document: Document
  readonly authority: Authority
  /** Sealed ones, the newest first. */
  readonly decisions: readonly Decision[]
  readonly appeals: readonly Appeal[]
  readonly grounds: readonly ToldGround[]
}

/** What was decided about an application and why, as authorities of all Member States and customs read it. */
export function DecisionsPage({ say, document, authority, decisions, appeals, grounds }: DecisionsPageProps) {
  const { address, goods, holder, number, status } = document
  const { label, tone } = statusLook(say, status)
  const { name, memberState: country } = authority
  return (
    <>
      <BackLink href={address} label={say(words.pageBack)} />
      <PageTitle
        title={say(words.pageTitle, { number })}
        lead={say(words.pageLead, { authority: name, holder: holder.name ?? '' })}
        tag={<StatusTag tone={tone}>{label}</StatusTag>}
      />
      {decisions.length === 0 ? <Elsewhere say={say} document={document} /> : null}
      <Decisions {...{ say, address, country, goods, decisions, appeals, grounds }} />
    </>
  )
}

/** The licence of a decision in part, or one that was issued anew, is a document of its own. */
function Elsewhere({ say, document: { links } }: Pick<DecisionsPageProps, 'say' | 'document'>) {
  return (
    <>
      <Text>{say(words.pageEmpty)}</Text>
      <Links say={say} links={links} />
    </>
  )
}
