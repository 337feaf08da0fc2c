import { defineWords } from '../../../platform/words/words.ts'

/** Words of the printed document. */
export const documentWords = defineWords('statement-document', {
  title: 'Importer statement',
  subtitle: 'ICG-S · Regulation (EU) 2019/880, Article 5',
  practice: 'Practice – no legal effect',
  page: 'Page {page} of {total}',
  number: 'I.1 Reference number',
  status: 'I.2 Status',
  qr: 'I.3 QR code',
  qrAlt: 'QR code that leads to the check of this statement',
  checkAt: 'Check at',
  checkCode: 'Code',
  signatureTitle: 'Signature and seal',
  signedBy: 'Signed electronically by',
  forOrganisation: 'On behalf of',
  signedAt: 'Time of signature',
  timeStamp: 'Time stamp',
  timeStampOwn: 'Not qualified: the time is that of this system',
  level: 'Assurance of identity',
  levelTwoFactor: 'Two independent factors',
  levelPhishingResistant: 'Two factors that cannot be phished, such as a passkey',
  confirmedAt: 'Two factors confirmed',
  digest: 'Fingerprint of the declared data (SHA-256)',
  sealedBy: 'Sealed by',
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
