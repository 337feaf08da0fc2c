import { defineWords } from '../../../platform/words/words.ts'

export const words = defineWords('phone-questions', {
  login: 'Kulturport Login',
  kulturport: 'Kulturport',
  askTitle: 'Confirm with your phone',
  askBegin: 'Send a request to your phone. The number that you type in the app is then shown here.',
  askSend: 'Send a request',
  askLead: 'Open the app on your phone. It asks whether it is you who is signing in to {application}.',
  askNumber: 'Type this number in the app',
  askWaiting: 'Waiting for your phone …',
  askUntil: 'The request ends at {time}.',
  askSamePhone: 'Open the app on this phone',
  otherMethod: 'Use another method',
  askAgain: 'Send a new request',
  startOver: 'Start over',
  approvedTitle: 'Your phone has approved',
  approvedText: 'You are led on now. If nothing happens, press “Continue”.',
  continue: 'Continue',
  deniedTitle: 'You refused the request',
  deniedText: 'Nobody was signed in. If it was a mistake, send a new request.',
  blockedTitle: 'Your phone is blocked',
  blockedAsked:
    'Nobody refused the request: the PIN code was wrong five times in a row, so the phone cannot be used any more. Nobody was signed in.',
  blockedOther:
    'Use another method to sign in. Then remove the blocked phone and add it again under a new PIN code.',
  blockedNone:
    'You have no other way to sign in: no other phone, no authenticator code and no recovery codes. You cannot open the account yourself. Write to {support} from the e-mail address of your account, and say what happened.',
  notMeTitle: 'The request was reported',
  notMeText:
    'The phone answered “it was not me”. No new requests are sent for an hour. Use another method if it is you after all.',
  mismatchedTitle: 'The number was wrong',
  mismatchedText:
    'The number typed in the app was not the one on the screen, so the request ended. Send a new one.',
  expiredTitle: 'The request has expired',
  expiredText: 'It was not answered within five minutes. Send a new one when the phone is in your hand.',
  withdrawnTitle: 'The request was called back',
  withdrawnText: 'It was replaced by a newer one, or you chose another method.',
  errorNoPhone: 'None of your mobile devices can be used. Use another method to sign in.',
  errorOnePending:
    'Another browser is already asking your phone. Answer that request first, wait five minutes, or use another method.',
  errorTooManyRequests:
    'Five requests within an hour were not confirmed. You can send a new one in {minutes, plural, one {# minute} other {# minutes}}, or use another method.',
  errorFrozen:
    'Requests to your phone are stopped because one was reported or the number was wrong three times. You can send a new one in {minutes, plural, one {# minute} other {# minutes}}, or use another method.',
  cannotAskTitle: 'Your phone cannot be asked now',
})
