import {
  artFairConditions,
  culturalPurposes,
  culturalUseConditions,
  returnedGoodsConditions,
  safekeepingConditions,
} from '../../src/law/exemptions.ts'
import { type Cited, listing, section } from './parts.ts'

function conditions(rows: readonly (Cited & { readonly code: string })[]): string {
  return listing(['condition'], rows, row => [row.code.replaceAll('-', ' ')])
}

export function exemptionSection(): string {
  const head = ['purpose', 'value of box I.7', 'loan from permanent collection']
  return section(
    'Exemptions',
    '### Safekeeping in a refuge',
    conditions(safekeepingConditions),
    '### Culture and education',
    conditions(culturalUseConditions),
    listing(head, culturalPurposes, row => [
      row.purpose,
      row.derogations.join(' or '),
      row.isLoanFromPermanentCollectionOwed,
    ]),
    '### Commercial art fair',
    conditions(artFairConditions),
    '### Returned goods',
    conditions(returnedGoodsConditions),
  )
}
