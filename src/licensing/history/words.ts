import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('history', {
  title: 'History',
  lead: 'Everything that was done to {number}, by whom and when (Implementing Regulation 2021/1079, Article 24(2)).',
  back: 'Back to the document',
  emptyTitle: 'Nothing has happened yet',
  chained:
    'Every entry carries the fingerprint of the one before it, so that none can be changed or removed unnoticed.',
  started: 'Begun as a draft',
  changed: 'Changed',
  photographAdded: 'Photograph added',
  photographChanged: 'Photograph changed',
  photographRemoved: 'Photograph removed',
  supportingDocumentAdded: 'Supporting document added',
  supportingDocumentRemoved: 'Supporting document removed',
  registered: 'Signed, sealed and registered',
  replaced: 'Replaced by a newer document',
  expired: 'Used up',
  deleted: 'Draft deleted',
  other: 'Worked on',
  byKulturport: 'Kulturport',
  bySomebody: 'A person who is no longer known',
  byErased: 'Personal data erased (Regulation 2019/880, Article 10(4))',
})
