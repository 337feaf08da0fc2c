import { defineWords } from '../../../platform/words/words.ts'

/** What pages say of a statement. */
export const statementPages = defineWords('importer-statement-pages', {
  showTitle: 'Importer statement {number}',
  signTitle: 'Sign the statement',
  signLead: 'You sign statement {number} as {name} for {organisation}.',
  signWhatHappens:
    'When you sign, the statement is sealed and valid at once. It cannot be changed or deleted afterwards.',
  signed: 'The statement is signed and valid. Give customs the number {number}.',
})
