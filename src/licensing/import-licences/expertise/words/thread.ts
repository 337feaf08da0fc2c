import { defineWords } from '../../../../platform/words/words.ts'

/** The thread of an opinion, on both sides. */
export const words = defineWords('opinion-thread', {
  thread: 'Messages',
  threadNone: 'Nothing has been written yet.',
  theOpinion: 'Opinion',
  fromAuthority: '{name}, for the authority',
  message: 'Message',
  file: 'A file with it',
  fileHint: 'One PDF or picture of up to {megabytes} MB.',
  send: 'Send the message',
  textMissing: 'Write something before you send it.',
  declarationMissing: 'Declare first that you have no conflict of interest ({citation}).',
  opinionEnded: 'This opinion no longer waits for an answer ({citation}).',
  fileUnopened:
    'This PDF cannot be opened: it is locked, damaged or without pages, or takes too long. Save it anew and choose it again.',
  tooManyFiles: 'A thread takes {maximum} files ({citation}).',
})
