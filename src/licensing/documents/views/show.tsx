import {
  Alert,
  Button,
  Columns,
  CopyText,
  ErrorSummary,
  PageTitle,
  QrCode,
  Section,
  StatusTag,
  Text,
  TextLink,
  Timeline,
  type TimelineEntry,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { momentOf, sayClock, statusLook, type Where } from '../../words.ts'
import type { AccessList } from '../access/types.ts'
import { AccessSummary } from '../access/views/access.tsx'
import { replacementAddress } from '../drafts/views/replacement.tsx'
import { PartLists } from '../drafts/views/summary.tsx'
import type { Following } from '../links/rules.ts'
import { followingAddress, sayFollowing } from '../links/views/following.tsx'
import { Links } from '../links/views/links.tsx'
import type { Document } from '../types.ts'
import { words } from '../words.ts'
import { AuthorityBoxForm, type AuthorityBoxFormProps } from './authority-boxes.tsx'
import { saySigner } from './say-signer.ts'

export interface ShowPageProps {
  readonly say: Say
  readonly title: string
  readonly statement: Document
  readonly may: {
    readonly edit: boolean
    readonly delete: boolean
    readonly copy: boolean
    readonly replace: boolean
    readonly download: boolean
  }
  /** Where its holder follows what becomes of it, and others read what was decided. */
  readonly follow: { readonly href: string; readonly label: string } | undefined
  /** What the holder vouched for (box I.20). */
  readonly declaration: readonly string[]
  /** The address in the QR code, for a signed statement. */
  readonly checkAddress: string | undefined
  /** Whether the reader came by number and check code, and wants to know first whether it is genuine. */
  readonly isChecked: boolean
  /** The box that this officer fills in. */
  readonly authorityBox: AuthorityBoxFormProps | undefined
  /** What can follow from it. */
  readonly following: Following | undefined
  /** Who else reads it, for its holder. */
  readonly access: AccessList | undefined
}

/** A statement as its holder and officers see it. */
export function ShowPage({ say, statement, may, declaration, authorityBox, ...shown }: ShowPageProps) {
  const { title, checkAddress, isChecked, access, following, follow } = shown
  const { status } = statement
  const look = statusLook(say, status)
  return (
    <>
      <ErrorSummary say={say} errors={authorityBox?.form.errors ?? []} />
      {isChecked && statement.signature !== undefined ? <Verdict say={say} status={status} /> : null}
      <PageTitle
        title={title}
        tag={<StatusTag tone={look.tone}>{look.label}</StatusTag>}
        actions={<Actions {...{ say, statement, may, following, follow }} />}
      />
      <ReplacedBy say={say} statement={statement} />
      <Columns
        aside={
          <>
            {checkAddress === undefined ? null : (
              <CheckBox say={say} statement={statement} address={checkAddress} />
            )}
            {authorityBox === undefined ? null : <AuthorityBoxForm {...authorityBox} />}
            <Links say={say} links={statement.links} />
            {access === undefined ? null : <AccessSummary say={say} document={statement} access={access} />}
            <Section title={say(words.historyTitle)}>
              <Timeline entries={historyOf(say, statement)} />
              <Text quiet size="sm">
                {sayClock(say, whereOf(statement))}
              </Text>
              <TextLink href={`${statement.address}/history`}>{say(words.wholeHistory)}</TextLink>
            </Section>
          </>
        }
      >
        <PartLists say={say} statement={statement} />
        {statement.signature === undefined ? null : (
          <Section title={say(words.declarationTitle)}>
            {declaration.map(sentence => (
              <Text key={sentence}>{sentence}</Text>
            ))}
          </Section>
        )}
      </Columns>
    </>
  )
}

function Verdict({ say, status }: Pick<ShowPageProps, 'say'> & Pick<Document, 'status'>) {
  if (status === 'VALID')
    return (
      <Alert tone="success" title={say(words.checkedValid)} live>
        <Text>{say(words.checkedValidText)}</Text>
      </Alert>
    )
  return (
    <Alert tone="warning" title={say(words.checkedEnded)} live>
      <Text>{say(words.checkedEndedText, { status: statusLook(say, status).label })}</Text>
    </Alert>
  )
}

function ReplacedBy({ say, statement: { replacedBy } }: Pick<ShowPageProps, 'say' | 'statement'>) {
  if (replacedBy === undefined) return null
  return (
    <Alert tone="warning">
      <Text>{say(words.replacedByText)}</Text>
      <TextLink href={replacedBy.address}>{say(words.replacedBy, { number: replacedBy.number })}</TextLink>
    </Alert>
  )
}

type ActionsProps = Pick<ShowPageProps, 'say' | 'statement' | 'may' | 'following' | 'follow'>

function Actions({ say, statement, may, following, follow }: ActionsProps) {
  const path = `${statement.address}`
  return (
    <>
      {follow === undefined ? null : <Button href={follow.href}>{follow.label}</Button>}
      {may.edit ? <Button href={`${path}/import`}>{say(words.edit)}</Button> : null}
      {may.download ? (
        <Button variant={follow === undefined ? 'primary' : 'secondary'} href={`${path}/document.pdf`}>
          {say(words.download)}
        </Button>
      ) : null}
      {following === undefined ? null : (
        <Button variant="secondary" href={followingAddress(statement)}>
          {sayFollowing(say, following)}
        </Button>
      )}
      {may.replace ? (
        <Button variant="secondary" href={replacementAddress(statement)}>
          {say(words.correct)}
        </Button>
      ) : null}
      {may.copy ? (
        <Button variant="secondary" href={`${path}/copy`}>
          {say(words.copy)}
        </Button>
      ) : null}
      {may.delete ? (
        <Button variant="secondary" href={`${path}/deletion`}>
          {say(words.deleteDraft)}
        </Button>
      ) : null}
    </>
  )
}

interface CheckBoxProps {
  readonly say: Say
  readonly statement: Document
  readonly address: string
}

function CheckBox({ say, statement, address }: CheckBoxProps) {
  return (
    <Section title={say(words.checkHeading)}>
      <QrCode text={address} label={say(words.qrLabel, { number: statement.number })} />
      <CopyText say={say} label={say(words.checkCode)} text={statement.checkCode ?? ''} />
      <Text size="sm">{say(words.checkText)}</Text>
    </Section>
  )
}

const whereOf = ({ number, content }: Document): Where => ({
  number,
  countryOfImport: content.countryOfImport,
})

function historyOf(say: Say, statement: Document): readonly TimelineEntry[] {
  const { signature, createdAt, changedAt, statusAt, status, copiedFrom, replaces } = statement
  const at = (date: Date) => momentOf(say, whereOf(statement), date)
  const copied = copiedFrom === undefined ? undefined : say(words.copiedFrom)
  const detail = replaces === undefined ? copied : say(words.replacesEarlier, { number: replaces })
  const begun: TimelineEntry = { title: say(words.eventStarted), ...at(createdAt), detail }
  if (signature === undefined) {
    const changed = { title: say(words.eventChanged), ...at(changedAt) }
    return changedAt.getTime() === createdAt.getTime() ? [begun] : [begun, changed]
  }
  const signed: TimelineEntry = {
    title: say(words.eventRegistered),
    ...at(new Date(signature.signedAt)),
    detail: saySigner(say, signature),
    tone: 'success',
  }
  const look = statusLook(say, status)
  const now = { title: say(words.eventStatus, { status: look.label }), ...at(statusAt), tone: look.tone }
  return status === 'VALID' ? [begun, signed] : [begun, signed, now]
}
