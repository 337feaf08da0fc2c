import { defineWords } from '../../../platform/words/words.ts'

/** The list of the goods of a document of several. */
export const goodsWords = defineWords('several-goods', {
  lead: 'Each object is described by itself, with its own photographs. Objects of one consignment can stand in one application.',
  complete: 'Nothing is missing.',
  missing: '{count, plural, one {1 thing is missing} other {# things are missing}}.',
  describe: 'Describe',
  describeOne: 'Describe {good}',
  photograph: 'Photographs and measurements',
  photographOne: 'Photographs and measurements of {good}',
  add: 'Add an object',
  addLike: 'Add another one like this',
  addLikeOne: 'Add another one like this: {good}',
  added: 'The object is added. Describe it now.',
  goOn: 'Go on to provenance and law',
  remove: 'Remove',
  removeOne: 'Remove {good}',
  removeTitle: 'Remove the object?',
  removeText:
    '{files, plural, =0 {What you wrote about it is deleted.} one {What you wrote about it and 1 file are deleted.} other {What you wrote about it and # files are deleted.}} This cannot be undone.',
  removeGo: 'Remove the object',
  removeKeep: 'Keep it',
  splitTitle: 'Move objects into an application of their own',
  splitText:
    'The objects go into a new draft with their photographs and documents. Everything else is said there as here. Use this when only some of the objects are ready, or when their fate should not depend on the others.',
  splitWhich: 'Which objects shall go into the new draft?',
  split: 'Move into a new draft',
  splitDone: 'The objects are in this new draft now: {number}.',
  tooMany: 'One application takes at most {maximum, number} objects. Split it, or begin another one.',
  lastGood: 'This is the only object. An application is about at least one ({citation}).',
  oneHasToStay: 'At least one object has to stay where it is. Leave one unticked ({citation}).',
  nothingChosen: 'Tick the objects that shall go into the new draft.',
})
