import { defineWords } from '../../../platform/words/words.ts'

/** What the printed document of the trial says by itself. */
export const trialWords = defineWords('trial-kind', {
  showTitle: 'Trial description {number}',
  signTitle: 'Sign the trial description',
  signLead: 'You sign {number} as {name} for {organisation}.',
  signWhatHappens: 'It is valid at once.',
  signed: 'The trial description {number} is valid.',
  title: 'Trial description',
  subtitle: 'ICG-D · only in tests',
  qrAlt: 'QR code of the trial',
  sealReason: 'Trial description registered',
  declaration: 'The holder vouches for {number}.',
})
