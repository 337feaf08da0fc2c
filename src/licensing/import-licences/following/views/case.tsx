import {
  BackLink,
  Button,
  Columns,
  List,
  PageTitle,
  Section,
  StatusTag,
  Text,
  TextLink,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { words as documents } from '../../../documents/words.ts'
import { statusLook } from '../../../words.ts'
import type { CaseClocks } from '../../clocks/types.ts'
import { Clocks } from '../../clocks/views/clocks.tsx'
import { AnnouncedInspections } from '../../inspections/views/announced.tsx'
import type { ShownCase } from '../../rules/show-case.ts'
import type { ToldCase } from '../types.ts'
import { words } from '../words/case.ts'
import { words as decided } from '../words/decision.ts'
import { Decisions } from './decision.tsx'
import { Happened } from './happened.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { lookOf, Now } from './now.tsx'
import { Requests } from './requests.tsx'

export interface CasePageProps {
  readonly say: Say
  readonly shown: ShownCase
  readonly clocks: CaseClocks
  readonly told: ToldCase
}

/** "Where is my case?": one page in plain words for the applicant. */
export function CasePage({ say, shown, clocks, told }: CasePageProps) {
  const { document, found } = shown
  const { address } = document
  const { authority, number, status } = found
  const { label, tone } = lookOf(say, told.situation)
  const official = statusLook(say, status).label
  const [name, country] = [authority.name, authority.memberState]
  return (
    <>
      <BackLink href={address} label={say(words.readApplication)} />
      <PageTitle
        title={say(words.title)}
        lead={say(words.lead, { number })}
        tag={<StatusTag tone={tone}>{label}</StatusTag>}
      />
      <Text quiet size="sm">
        {say(words.status, { status: official })}
      </Text>
      {document.representation === undefined ? null : (
        <Text>{say(documents.representing, { name: document.holder.name ?? '' })}</Text>
      )}
      <Columns aside={<Happened {...{ say, country }} authority={name} story={told.story} />}>
        <Now {...{ say, told, clocks, number }} authority={name} />
        <Requests {...{ say, address, found }} requests={told.requests} />
        <AnnouncedInspections
          {...{ say, country }}
          goods={document.goods}
          inspections={shown.inspections}
          today={found.today}
        />
        <Licences say={say} shown={shown} />
        <Decisions
          {...{ say, address, country }}
          goods={document.goods}
          decisions={told.decisions}
          grounds={told.grounds}
          appeals={shown.appeals}
        />
        <Meanwhile say={say} told={told} />
        <Why say={say} clocks={clocks} />
        {told.isUndecided ? <Ways say={say} address={address} /> : null}
      </Columns>
    </>
  )
}

/** The licence that came of it, and the documents that hang together with it (box I.10). */
function Licences({ say, shown }: Pick<CasePageProps, 'say' | 'shown'>) {
  const { found, document, links } = shown
  const linked = links.filter(({ relation }) => relation === 'partial' || relation === 'reissue')
  const items = linked.map(({ id, number }) => (
    <TextLink href={`/import-licences/${id}`}>{say(decided.licence, { number })}</TextLink>
  ))
  return (
    <>
      {found.status === 'VALID' ? (
        <div>
          <Button href={`${document.address}/document.pdf`}>{say(decided.download)}</Button>
        </div>
      ) : null}
      {items.length === 0 ? null : <List items={items} />}
    </>
  )
}

function Why({ say, clocks }: Pick<CasePageProps, 'say' | 'clocks'>) {
  if (clocks.clocks.length === 0) return null
  return (
    <Section title={say(words.whyTitle)} id="why">
      <Text>{say(words.whyText, { country: say.country(clocks.country) })}</Text>
      <Clocks say={say} explained={clocks} />
      <Text>
        <TextLink href="/deadlines">{say(words.whySimulator)}</TextLink>
      </Text>
    </Section>
  )
}

function Ways({ say, address }: { readonly say: Say; readonly address: string }) {
  return (
    <Section title={say(words.waysTitle)}>
      <Text>
        {say(words.calendarText)} <TextLink href="/profile/calendar">{say(words.calendarLink)}</TextLink>
      </Text>
      <div>
        <Button variant="secondary" href={`${address}/withdrawal`}>
          {say(words.withdraw)}
        </Button>
      </div>
    </Section>
  )
}
