import {
  Button,
  DataTable,
  EmptyState,
  List,
  PageTitle,
  type Row,
  SearchForm,
  Section,
  Text,
  TextLink,
} from '../../../platform/ui/index.ts'
import type { Say } from '../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../session/frame.tsx'
import { sayCitation } from '../../words.ts'
import type { CountryAtGlance } from '../types.ts'
import { words } from '../words.ts'
import { AnswerTag } from './answer-tag.tsx'
import { OfficialTag } from './official-tag.tsx'
import { sayDayOrYear } from './phrases.ts'

export interface LibraryProps {
  readonly frame: FrameData
  readonly countries: readonly CountryAtGlance[]
  /** Third countries of which nothing is known yet. */
  readonly others: readonly string[]
  readonly query: string
  readonly keepsLibrary: boolean
}

/** All countries with what is known at a glance, to search. */
export function LibraryPage({ frame, countries, others, query, keepsLibrary }: LibraryProps) {
  const { say } = frame
  const isFound = (country: string) => isNamed(say, country, query)
  const found = countries.filter(({ country }) => isFound(country))
  const unknown = query === '' ? [] : others.filter(isFound)
  return (
    <Frame frame={frame} title={say(words.title)} wide>
      <PageTitle
        title={say(words.title)}
        lead={say(words.lead, { article: sayCitation(say, 'R 4(4)') })}
        actions={
          keepsLibrary ? (
            <Button variant="secondary" href="/law-library/proposals">
              {say(words.toProposals)}
            </Button>
          ) : undefined
        }
      />
      <SearchForm
        say={say}
        action="/law-library"
        label={say(words.search)}
        hint={say(words.searchHint)}
        button={say(words.searchButton)}
        value={query}
      />
      {found.length === 0 ? null : <Countries say={say} countries={found} />}
      {unknown.length === 0 ? null : <NotYet say={say} countries={unknown} />}
      {found.length + unknown.length > 0 ? null : (
        <EmptyState title={say(words.noCountry, { query })}>
          <Text>{say(words.anotherWord)}</Text>
        </EmptyState>
      )}
    </Frame>
  )
}

function isNamed(say: Say, country: string, query: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain(say.country(country)).includes(plain(query)) || country === query.toUpperCase()
}

interface CountriesProps {
  readonly say: Say
  readonly countries: readonly CountryAtGlance[]
}

function Countries({ say, countries }: CountriesProps) {
  const rows = countries.toSorted((one, other) =>
    say.country(one.country).localeCompare(say.country(other.country), say.language),
  )
  return (
    <DataTable
      caption={say(words.countries)}
      columns={[
        { key: 'country', label: say(words.columnCountry), header: true },
        { key: 'today', label: say(words.columnToday) },
        { key: 'known', label: say(words.columnKnown) },
        { key: 'entries', label: say(words.columnEntries), numeric: true },
        { key: 'looked', label: say(words.columnLooked) },
      ]}
      rows={rows.map(row => countryRow(say, row))}
      empty={null}
    />
  )
}

function countryRow(say: Say, row: CountryAtGlance): Row {
  return {
    id: row.country,
    href: `/law-library/${row.country}`,
    cells: {
      country: say.country(row.country),
      today: <AnswerTag say={say} answer={row.answer} />,
      known: sayDayOrYear(say, row.knownFrom),
      entries: row.entries,
      looked: (
        <>
          {row.lastLookedAt === undefined ? say(words.notYet) : say.plainDate(row.lastLookedAt)}{' '}
          <OfficialTag say={say} isOfficial={row.isOfficial} />
        </>
      ),
    },
  }
}

function NotYet({ say, countries }: { readonly say: Say; readonly countries: readonly string[] }) {
  return (
    <Section title={say(words.notYetTitle)}>
      <Text>{say(words.notYetText)}</Text>
      <List
        items={countries.map(country => (
          <TextLink key={country} href={`/law-library/${country}`}>
            {say.country(country)}
          </TextLink>
        ))}
      />
    </Section>
  )
}
