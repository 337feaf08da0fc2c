import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('notices', {
  application: 'Kulturport',
  greeting: 'Dear {name}',
  registeredSubject: '{document} {number} is registered',
  registeredText: '{document} {number} was signed and sealed on {date}. It is valid from now on.',
  registeredNext:
    'Write its number in the customs declaration, and keep the sealed document at hand when the goods arrive.',
  submittedSubject: '{document} {number} is submitted',
  submittedText: '{document} {number} was signed, sealed and submitted on {date}.',
  submittedNext:
    'On its page you see which authority decides, and by when. Nothing may be imported before the licence is granted.',
  openDocument: 'Open the document',
  endingSubject: 'Your draft {number} will be deleted on {until}',
  endingText:
    'Nobody has changed the draft {number} since {date}. Drafts that nobody works on are deleted after twelve months. This one will be deleted on {until}, with its photographs and documents.',
  endingNext: 'Do you still need it? Then open it before that day, and save one of its pages.',
  openDraft: 'Open the draft',
  endingReason: 'You get this mail because you began the draft.',
  registeredReason: 'You get this mail because you created or signed the document.',
})
