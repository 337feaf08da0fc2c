import { HiddenText, TextLink } from '../../../../platform/ui/index.ts'
import type { Phrase, Say } from '../../../../platform/words/words.ts'
import type { DocumentLine } from '../types.ts'
import { words } from '../words.ts'

interface RowActionsProps {
  readonly say: Say
  readonly line: DocumentLine
  readonly isOwn: boolean
}

/** What can be done with a document from the list; its number opens it. */
export function RowActions({ say, line, isOwn }: RowActionsProps) {
  const at = line.address
  const isDraft = line.status === 'DRAFT'
  return (
    <span class="k-row-actions">
      {isDraft ? <RowLink say={say} line={line} href={at} phrase={words.openDraft} /> : null}
      {line.followed === undefined ? null : (
        <RowLink say={say} line={line} href={line.followed} phrase={words.openCase} />
      )}
      {isDraft ? null : <RowLink say={say} line={line} href={`${at}/document.pdf`} phrase={words.openPdf} />}
      {isOwn ? <RowLink say={say} line={line} href={`${at}/copy`} phrase={words.copyAsNew} /> : null}
    </span>
  )
}

interface RowLinkProps {
  readonly say: Say
  readonly line: DocumentLine
  readonly href: string
  readonly phrase: Phrase
}

function RowLink({ say, line, href, phrase }: RowLinkProps) {
  return (
    <>
      <TextLink href={href}>
        {say(phrase)}
        <HiddenText>{` ${line.number}`}</HiddenText>
      </TextLink>{' '}
    </>
  )
}
