import {
  DataTable,
  ErrorSummary,
  type Explained,
  Heading,
  PageTitle,
  Pagination,
  SearchForm,
  Section,
  Select,
  StatusTag,
  Text,
} from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { Frame, type FrameData } from '../../../session/frame.tsx'
import { activityStatuses, type OperatorLine } from '../../types.ts'
import { statusLooks } from '../../views/phrases.ts'
import { words } from '../../words.ts'

export interface RegisterProps {
  readonly frame: FrameData
  readonly q: string
  readonly status: string
  readonly lines: readonly OperatorLine[]
  /** What may be meant when nothing was found. */
  readonly near: readonly OperatorLine[]
  readonly errors: readonly Explained[]
  readonly newer: string | undefined
  readonly older: string | undefined
}

/** The register as far as an officer is responsible. */
export function Register({ frame, q, status, lines, near, errors, newer, older }: RegisterProps) {
  const { say } = frame
  const options = activityStatuses.map(value => ({ value, label: say(statusLooks[value].phrase) }))
  return (
    <Frame frame={frame} title={say(words.registerTitle)} problem={errors.length > 0} wide>
      <ErrorSummary say={say} errors={errors} />
      <PageTitle title={say(words.registerTitle)} lead={say(words.registerLead)} />
      <SearchForm
        say={say}
        action="/operators"
        label={say(words.search)}
        button={say(words.search)}
        hint={say(words.searchHint)}
        value={q}
      >
        <Select
          say={say}
          name="status"
          label={say(words.status)}
          empty={say(words.anyStatus)}
          options={options}
          value={status}
        />
      </SearchForm>
      <Lines say={say} caption={say(words.registerTitle)} lines={lines} />
      {near.length === 0 ? null : (
        <Section title={say(words.nearTitle)}>
          <Lines say={say} caption={say(words.nearTitle)} lines={near} />
        </Section>
      )}
      <Pagination say={say} newer={newer} older={older} />
    </Frame>
  )
}

interface LinesProps {
  readonly say: Say
  readonly caption: string
  readonly lines: readonly OperatorLine[]
}

function Lines({ say, caption, lines }: LinesProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'name', label: say(words.name) },
        { key: 'address', label: say(words.address) },
        { key: 'authority', label: say(words.authority) },
        { key: 'status', label: say(words.status) },
      ]}
      rows={lines.map(line => ({
        id: line.id,
        href: `/operators/${line.id}`,
        cells: {
          name: line.name,
          address: `${line.street}, ${line.postalCode} ${line.city}, ${say.country(line.country)}`,
          authority: line.authorityName,
          status: (
            <StatusTag tone={statusLooks[line.status].tone}>{say(statusLooks[line.status].phrase)}</StatusTag>
          ),
        },
      }))}
      empty={
        <>
          <Heading level={2} size="xs">
            {say(words.registerEmpty)}
          </Heading>
          <Text>{say(words.registerEmptyHint)}</Text>
        </>
      }
    />
  )
}
