import { defineWords } from '../../../platform/words/words.ts'

/** The messages in the application. */
export const words = defineWords('notice-list', {
  title: 'Messages',
  lead: 'What happened to the documents that you work with. The newest 100 are shown.',
  none: 'You have no messages.',
  what: 'Message',
  when: 'Received',
  state: 'Status',
  isNew: 'New',
  isRead: 'Read',
  open: 'Open',
  readAll: 'Mark all as read',
  allRead: 'All messages are marked as read.',
  preferences: 'Choose which e-mails you get',
})
