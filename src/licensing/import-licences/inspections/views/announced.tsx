import type { IsoDate } from '../../../../law/iso-date.ts'
import { Card, Section, Text } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import type { Good } from '../../../goods/types.ts'
import { sayCitation } from '../../../words.ts'
import type { ShownInspection } from '../types.ts'
import { words } from '../words.ts'
import { AppointmentList } from './appointment.tsx'

export interface AnnouncedProps {
  readonly say: Say
  /** Of the authority; ISO alpha-2. */
  readonly country: string
  readonly goods: readonly Good[]
  readonly inspections: readonly ShownInspection[]
  /** Where the authority is. */
  readonly today: IsoDate
}

/** The inspections that the applicant can expect. */
export function AnnouncedInspections({ say, country, goods, inspections, today }: AnnouncedProps) {
  const announced = inspections.filter(({ isOpen, day }) => isOpen && day >= today)
  if (announced.length === 0) return null
  return (
    <Section title={say(words.holderTitle)} id="inspections">
      <Text>{say(words.holderText, { citation: sayCitation(say, 'IR 6(3)') })}</Text>
      {announced.map(inspection => (
        <Card key={inspection.id} title={say(words.inspection, { number: inspection.number })} level={3}>
          <AppointmentList {...{ say, country, goods, inspection }} />
        </Card>
      ))}
    </Section>
  )
}
