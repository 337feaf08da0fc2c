import { DescriptionList, List, Text, TextLink } from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import type { LawEntry, PermitKind, Source } from '../types.ts'
import { words } from '../words.ts'
import { AnswerTag } from './answer-tag.tsx'
import { OfficialTag } from './official-tag.tsx'
import { summariesOf, summaryIn } from './phrases.ts'

interface EntryProps {
  readonly say: Say
  readonly entry: LawEntry
  /** For whoever checks it: what it says in every language in which it is kept. */
  readonly bothLanguages?: boolean
}

/** What one law says, with its permits and sources. */
export function EntryContent(props: EntryProps) {
  const { say, entry } = props
  return (
    <>
      <p class="ds-paragraph">
        <AnswerTag say={say} answer={entry.need} /> <OfficialTag say={say} isOfficial={entry.isOfficial} />
      </p>
      <DescriptionList rows={entryRows(props)} />
    </>
  )
}

function entryRows({ say, entry, bothLanguages = false }: EntryProps) {
  const summaries = bothLanguages ? summariesOf(entry) : [summaryIn(say, entry)]
  const permits = { label: say(words.permits), value: <Permits say={say} permits={entry.permits} /> }
  return [
    { label: say(words.summary), value: <Summaries say={say} summaries={summaries} /> },
    ...(entry.originalTitle === undefined
      ? []
      : [{ label: say(words.originalTitle), value: <span lang="">{entry.originalTitle}</span> }]),
    ...(entry.permits.length === 0 ? [] : [permits]),
    { label: say(words.sources), value: <Sources say={say} sources={entry.sources} /> },
  ]
}

interface SummariesProps {
  readonly say: Say
  readonly summaries: ReturnType<typeof summariesOf>
}

function Summaries({ say, summaries }: SummariesProps) {
  return (
    <>
      {summaries.map(({ text, language }) => (
        <Text key={language} language={say.language === language ? undefined : language}>
          {text}
        </Text>
      ))}
    </>
  )
}

function Permits({ say, permits }: { readonly say: Say; readonly permits: readonly PermitKind[] }) {
  return <List items={permits.map((permit, index) => <Permit key={index} say={say} permit={permit} />)} />
}

function Sources({ say, sources }: { readonly say: Say; readonly sources: readonly Source[] }) {
  return <List items={sources.map((source, index) => <SourceLine key={index} say={say} source={source} />)} />
}

function Permit({ say, permit }: { readonly say: Say; readonly permit: PermitKind }) {
  const { name, issuer, looks } = permit
  const language = say.language === 'en' ? undefined : 'en'
  return (
    <>
      <strong lang="">{name}</strong>
      {issuer === undefined ? null : (
        <Text size="sm" language={language}>
          {say(words.permitIssuer, { issuer })}
        </Text>
      )}
      {looks === undefined ? null : (
        <Text size="sm" language={language}>
          {looks}
        </Text>
      )}
    </>
  )
}

function SourceLine({ say, source }: { readonly say: Say; readonly source: Source }) {
  const { title, address, lookedAt } = source
  return (
    <>
      {isWebAddress(address) ? <TextLink href={address}>{title}</TextLink> : title}
      {', '}
      {lookedAt === undefined ? say(words.notLooked) : say(words.looked, { day: say.plainDate(lookedAt) })}
    </>
  )
}

// Whatever has been kept, a link leads to the web and runs nothing.
function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address)
}
