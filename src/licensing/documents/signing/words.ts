import { defineWords } from '../../../platform/words/words.ts'

/** Words of the printed document. */
export const documentWords = defineWords('statement-document', {
  practice: 'Practice – no legal effect',
  page: 'Page {page} of {total}',
  number: 'I.1 Reference number',
  status: 'I.2 Status',
  qr: 'I.3 QR code',
  checkAt: 'Check at',
  checkCode: 'Code',
  signatureTitle: 'Signature and seal',
  signedBy: 'Signed electronically by',
  forOrganisation: 'On behalf of',
  representing: 'As representative of',
  signedAt: 'Time of signature',
  timeStamp: 'Time stamp',
  timeStampOwn: 'Not qualified: the time is that of this system',
  timeStampTest: 'In the seal, by the test authority of this system: not qualified',
  timeStampBy: 'In the seal, by {authority}',
  level: 'Assurance of identity',
  levelTwoFactor: 'Two independent factors',
  levelPhishingResistant: 'Two factors that cannot be phished, such as a passkey',
  confirmedAt: 'Two factors confirmed',
  digest: 'Fingerprint of the declared data (SHA-256)',
  sealedBy: 'Sealed by',
})
