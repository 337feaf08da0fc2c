import {
  accessSection,
  countryDataSection,
  customsSection,
  decisionsSection,
  retentionSection,
} from './law-reference/border.ts'
import { calendarSection } from './law-reference/calendars.ts'
import { exemptionSection } from './law-reference/exemptions.ts'
import { boxSection, evidenceSection } from './law-reference/forms.ts'
import {
  actsSection,
  annexSection,
  countrySection,
  datesSection,
  decisionSection,
  territorySection,
} from './law-reference/goods.ts'
import {
  deadlineSection,
  groundSection,
  lifeCycleSection,
  limitSection,
  sealSection,
} from './law-reference/procedure.ts'
import { writeOrCheck } from './reference-page.ts'

const sections = [
  actsSection,
  datesSection,
  annexSection,
  territorySection,
  decisionSection,
  countrySection,
  exemptionSection,
  boxSection,
  evidenceSection,
  lifeCycleSection,
  deadlineSection,
  calendarSection,
  limitSection,
  groundSection,
  sealSection,
  customsSection,
  accessSection,
  retentionSection,
  countryDataSection,
  decisionsSection,
]

writeOrCheck('law.md', [
  '# The law as the system applies it',
  'Generated from `src/law/` by `node scripts/generate-law-reference.ts`; do not edit. Only the Official Journal is authentic.',
  ...sections.map(write => write()),
])
