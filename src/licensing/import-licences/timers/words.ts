import { defineWords } from '../../../platform/words/words.ts'

/** What the rejection says that the system prepares; an officer seals it (Default 13). */
export const timerWords = defineWords('licence-timers', {
  overdueReasons:
    'The information that the competent authority requested was not supplied within 40 days. The application therefore has to be rejected (Implementing Regulation (EU) 2021/1079, Article 9(2)).',
  overdueAppeal:
    'This decision can be appealed against under the law of the Member State of the competent authority. The authority tells you where and until when.',
})
