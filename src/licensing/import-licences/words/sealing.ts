import { defineWords } from '../../../platform/words/words.ts'

/** Why nothing was sealed. */
export const sealingWords = defineWords('licence-sealing', {
  stampAway:
    'The time-stamp authority does not answer. Nothing has been decided; try again in a few minutes (Implementing Regulation 2021/1079, Article 17(3)).',
  stampWrong:
    'The time-stamp authority gave no stamp that holds. Nothing has been decided; tell whoever runs Kulturport.',
  sealMissing:
    'There is no seal of {owner} here. Nothing has been decided; whoever runs Kulturport has to place it.',
  sealUnusable:
    'The seal of {owner} cannot be used. Nothing has been decided; whoever runs Kulturport has to replace it.',
  cannotBePrinted:
    'The decision has signs that the document cannot show: {signs}. Return it to the examination and prepare it with other signs.',
  textCannotBePrinted: 'The sealed document cannot show these signs: {signs}. Write the text with others.',
  outOfOrder: 'The seals were not put in the order of the law. Nothing has been decided.',
})
