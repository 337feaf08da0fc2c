import { defineWords } from '../../platform/words/words.ts'

/** Words of the printed importer statement. */
export const statementWords = defineWords('importer-statement', {
  title: 'Importer statement',
  subtitle: 'ICG-S · Regulation (EU) 2019/880, Article 5',
  qrAlt: 'QR code that leads to the check of this statement',
  sealReason: 'Importer statement registered',
  // The exact sentence of the Official Journal replaces these four as soon as it is loaded (IR Annex I I.20).
  declaration:
    'The holder of the goods vouches, under penalty of law, that all information in this statement is correct, complete and truthful, and that, as far as the holder knows, the cultural good was exported in accordance with the laws of the country of interest ({country}).',
  declarationNotRequired:
    'The holder declares that the country of interest ({country}) required no export permit for this cultural good.',
  declarationInPossession:
    'The holder declares that the country of interest ({country}) required an export permit for this cultural good, and that the permit is in the possession of the holder.',
  declarationDiligence:
    'The holder takes responsibility for all statements made and declares to have exercised due diligence (Implementing Regulation 2021/1079, Article 12(1)).',
})
