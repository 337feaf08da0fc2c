import { Card, List, Section, Text, TextLink } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { sayRemarks } from '../../../documents/views/file-remarks.ts'
import { sayTime } from '../../../words.ts'
import type { HomeInformation, InformationFile } from '../types.ts'
import { words } from '../words.ts'

interface CardProps {
  readonly say: Say
  /** By whose clock it is told; ISO alpha-2. */
  readonly country: string
  readonly information: HomeInformation
  /** Where a file is read; nothing where it is only named. */
  readonly paperAddress?: (file: InformationFile) => string
}

/** What the State of an applicant told, by whom and when. */
export function InformationCard({ say, country, information, paperAddress }: CardProps) {
  const { authorityName: authority, memberState, byName: name, at, text, files } = information
  const when = sayTime(say, country, at)
  return (
    <Card title={`${authority}, ${say.country(memberState)}`} level={3}>
      <p class="k-lines">{text}</p>
      {files.length === 0 ? null : (
        <List
          items={files.map(file => (
            <>
              {paperAddress === undefined ? (
                file.name
              ) : (
                <TextLink href={paperAddress(file)}>{file.name}</TextLink>
              )}
              <Remarks say={say} file={file} />
            </>
          ))}
        />
      )}
      <Text size="sm" quiet>
        {say(words.receivedBy, { name, when })}
      </Text>
    </Card>
  )
}

function Remarks({ say, file }: { readonly say: Say; readonly file: InformationFile }) {
  const remarks = sayRemarks(say, file)
  return remarks === undefined ? null : <Text size="sm">{remarks}</Text>
}

export interface InformationProps {
  readonly say: Say
  /** Of the authority that decides; ISO alpha-2. */
  readonly country: string
  /** Of the case. */
  readonly id: string
  readonly information: readonly HomeInformation[]
}

/** The same in the case, for the authority that decides. */
export function HomeInformationSection({ say, country, id, information }: InformationProps) {
  if (information.length === 0) return null
  return (
    <Section title={say(words.receivedTitle)} id="home-state">
      {information.map(one => (
        <InformationCard
          key={one.id}
          {...{ say, country, information: one }}
          paperAddress={file => `/cases/${id}/papers/${file.id}`}
        />
      ))}
    </Section>
  )
}
