import { defineWords } from '../../../platform/words/words.ts'

export const words = defineWords('login-limits', {
  slowTitle: 'Wait a moment',
  slowText:
    'Many wrong answers have come from your network. Wait {seconds, plural, one {# second} other {# seconds}}, and then try again.',
  refusedTitle: 'Nobody can sign in from here just now',
  refusedText:
    'Too many wrong answers have come from your network. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  reason:
    'It need not have been you: everybody on the same network is counted together. Your account is not closed, and from another network you can sign in at once.',
  again: 'Try again',
})
