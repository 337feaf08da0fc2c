import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('login-help', {
  title: 'Help',
  lead: 'What to do when something does not work. You need no account to read this.',
  noMail: 'No e-mail has come',
  noMailWait: 'Wait ten minutes. E-mails are mostly there at once, but some mail servers are slow.',
  noMailJunk: 'Look in the folder for junk mail, and for advertisements.',
  noMailAddress:
    'Perhaps the address was mistyped: create the account again with the right one. The wrong one comes to nothing by itself.',
  noMailOther: 'Perhaps you have an account under another of your addresses. Then use that one.',
  noMailSender: 'Ask whoever looks after your mail to let messages from Kulturport through.',
  sendAgain: 'Send the e-mail again',
  sendAgainHint: 'We send the link for creating an account again to this address, at most once a minute.',
  email: 'E-mail',
  sent: 'If this address is waiting for an e-mail, it is on its way or already there. One address gets at most one a minute and five an hour.',
  password: 'I have forgotten my password',
  passwordText: 'Have a link sent to you, and choose a new one. After that your second factor is asked for.',
  passwordLink: 'Choose a new password',
  lost: 'I have lost my phone or my second factor',
  lostOther:
    'If you have another second factor, sign in with it: choose "Use another method". Then remove what you lost.',
  lostCodes:
    'If you have recovery codes, sign in with your password and one of them. Then add a new phone or app at once.',
  lostNothing:
    'If you have neither, write to us. We have to make sure who you are before we open the account, and that takes some days.',
  wait: 'I have to wait after wrong answers',
  waitText:
    'After five wrong answers in a row you have to wait 30 seconds, and after more of them longer, up to one hour. The wait ends by itself. A new password ends it at once.',
  factor: 'How do I get a second factor?',
  factorSteps:
    'Sign in, point at your e-mail address top right, choose "My Kulturport Login account", and then "Manage my mobile devices".',
  contact: 'We answer questions',
  contactLink: 'Write to us',
  contactTitle: 'Contact',
  contactLead:
    'Write an e-mail to the address below. Never send us your password, your PIN code or a code from an app: we never ask for them.',
  contactAddress: 'Address',
  contactTell: 'Please tell us',
  contactTellEmail: 'the e-mail address of your account',
  contactTellWhen: 'when it happened, and on which page',
  contactTellWhat: 'what you did, what you expected and what you saw; a picture of the screen helps',
  contactTellReference: 'the reference, if the page showed one',
  privacyTitle: 'Privacy statement',
  privacyLead: 'What Kulturport Login keeps about you, why, and for how long.',
  privacyWhat: 'What we keep',
  privacyName:
    'Your name and your e-mail address, so that documents that you sign bear the right name, and so that we can reach you. An account that nobody confirms is forgotten after a week.',
  privacyProof:
    'What proves that it is you: your password as a digest from which it cannot be read, your second factors, your recovery codes as digests.',
  privacyLog:
    'When and from which browser and network address you signed in, or somebody tried to, for twelve months.',
  privacyCookies:
    'Cookies: some for signing in, which end by themselves within a day; one for your language; and one by which we know, for thirty days, a browser in which you signed in with two factors. None of them follows you to other places.',
  privacyController: 'Who is responsible',
  privacyControllerText:
    '{controller} runs this service, decides what is kept here, and answers for it as controller. You reach it at',
  privacyWhy: 'Why we may',
  privacyWhyText:
    'The import of cultural goods into the Union is handled electronically (Regulation (EU) 2019/880 and Implementing Regulation (EU) 2021/1079). Signing in safely is part of that task (Regulation (EU) 2016/679, Article 6(1)(e); for bodies of the Union Regulation (EU) 2018/1725, Article 5(1)(a)).',
  privacyWho: 'Who gets to see it',
  privacyWhoText:
    'Applications that you sign in to get your name, your e-mail address, your account number and how strongly you signed in. Nobody else does.',
  privacyRights: 'Your rights',
  privacyRightsText:
    'You may see, correct and erase what we keep about you, and object to it. Write to us. You may also complain to your data protection authority.',
})
