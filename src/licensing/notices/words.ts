import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('notices', {
  application: 'Kulturport',
  greeting: 'Hello {name}',
  registeredSubject: 'Importer statement {number} is registered',
  registeredText: 'The importer statement {number} was signed and sealed on {date}. It is valid from now on.',
  registeredNext:
    'Write its number in the customs declaration, and keep the sealed document at hand when the goods arrive.',
  openStatement: 'Open the importer statement',
  registeredReason: 'You get this mail because you created or signed the importer statement.',
})
