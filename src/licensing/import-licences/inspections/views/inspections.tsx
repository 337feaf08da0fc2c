import { Button, Card, Section, StatusTag, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { sayTime } from '../../../words.ts'
import type { LicenceCase } from '../../types.ts'
import type { ShownInspection } from '../types.ts'
import { words } from '../words.ts'
import { AppointmentList } from './appointment.tsx'
import { endPhrases, standingLooks } from './phrases.ts'

export interface InspectionsProps {
  readonly say: Say
  readonly found: Pick<LicenceCase, 'id' | 'authority'>
  readonly goods: readonly Good[]
  readonly inspections: readonly ShownInspection[]
}

/** The inspections of a case, those that were moved too, for its officers. */
export function Inspections(props: InspectionsProps) {
  const { say, inspections } = props
  if (inspections.length === 0) return null
  return (
    <Section title={say(words.title)} id="inspections">
      {inspections.map(inspection => (
        <OneInspection key={inspection.id} {...props} inspection={inspection} />
      ))}
    </Section>
  )
}

type OneProps = InspectionsProps & { readonly inspection: ShownInspection }

function OneInspection(props: OneProps) {
  const { say, found, goods, inspection } = props
  const {
    number,
    standing,
    reason,
    plannedAt,
    plannedByName,
    endedAt,
    endedAs,
    endedByName = '',
  } = inspection
  const { phrase, tone } = standingLooks[standing]
  const country = found.authority.memberState
  const told = (at: Date, name: string) => ({ when: sayTime(say, country, at), name })
  return (
    <Card
      title={say(words.inspection, { number })}
      level={3}
      corner={<StatusTag tone={tone}>{say(phrase)}</StatusTag>}
      actions={inspection.isOpen ? <Ways {...props} /> : null}
    >
      <AppointmentList {...{ say, country, goods, inspection }} />
      {reason === undefined ? null : <p class="k-lines">{`${say(words.reason)}: ${reason}`}</p>}
      <Text size="sm" quiet>
        {say(words.plannedBy, told(plannedAt, plannedByName))}
        {endedAt && endedAs ? ` · ${say(endPhrases[endedAs], told(endedAt, endedByName))}` : null}
      </Text>
    </Card>
  )
}

function Ways({ say, found, inspection: { id, number, standing } }: OneProps) {
  const address = `/cases/${found.id}/inspections/${id}`
  return (
    <>
      {standing === 'begun' ? <WriteRecord {...{ say, address, number }} /> : null}
      <Button variant="secondary" href={`${address}/moving`} label={say(words.moveLabel, { number })}>
        {say(words.move)}
      </Button>
      <Button variant="secondary" href={`${address}/cancellation`} label={say(words.cancelLabel, { number })}>
        {say(words.cancel)}
      </Button>
    </>
  )
}

interface WriteRecordProps extends Pick<InspectionsProps, 'say'> {
  /** Of the inspection. */
  readonly address: string
  readonly number: number
}

function WriteRecord({ say, address, number }: WriteRecordProps) {
  return (
    <Button href={`${address}/record`} label={say(words.recordLabel, { number })}>
      {say(words.record)}
    </Button>
  )
}
