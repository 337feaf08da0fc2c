import { defineWords } from '../../platform/words/words.ts'

export const words = defineWords('licensing-help', {
  helpTitle: 'Help',
  helpLead:
    'Step by step from no account to a registered importer statement, or a decision about an import licence.',
  allTopics: 'All help topics',
  moreTitle: 'More help',
  moreCalendars: 'Deadlines and public holidays, State by State',
  moreDeadlines: 'How long does an application for an import licence take?',
  moreLawLibrary: 'What countries outside the Union ask for the export of cultural goods',
  moreContact: 'Contact',
  moreLogin: 'Help with Kulturport Login',
  accountTitle: '1. Create an account',
  accountLead: 'Everybody who uses Kulturport has a personal account at Kulturport Login.',
  accountStep1: 'Press “Request an access” in the box on the right of the welcome page.',
  accountStep2:
    'Choose your language top right, and fill in all fields. Use an e-mail address of your own at work.',
  accountStep3:
    'Tick that you have read and understood the privacy statement, and press “Create an account”.',
  accountStep4:
    'Open the mail from Kulturport Login and choose your password by its link, within 90 minutes.',
  accountNote1:
    'Your name will stand on the documents that you sign; that has legal force. The account is yours alone, not your firm’s.',
  accountNote2:
    'No mail? Wait a few minutes and look in the folder for unwanted mail. The help page of Kulturport Login sends it again.',
  factorTitle: '2. Activate two-factor authentication',
  factorLead: 'Besides the password you prove with your telephone that it is you.',
  factorStep1:
    'Log in to Kulturport Login. Top right stands your e-mail address: open its menu and choose “Edit your profile”.',
  factorStep2:
    'Under “My Kulturport Login account” choose “Manage my mobile devices”, and there “Add a mobile device”.',
  factorStep3:
    'Open the telephone app, which needs no app store. Give the device a name and a PIN code of 4 digits, twice.',
  factorStep4:
    'Scan the QR code with the app and type the PIN code in the app. The computer says when the device is added.',
  factorNote1: 'Remember the PIN code: it is asked for at every sign-in.',
  factorNote2:
    'Without a telephone, a passkey or an authenticator code serves as well. Keep the recovery codes in a safe place.',
  roleTitle: '3. The role: holder of cultural goods',
  roleLead: 'A role says for which firm or person you act. The competent authority approves it.',
  roleStep1:
    'Press “Log in” on the welcome page. The first time you choose your role: “Operator”, also if you are a private person.',
  roleStep2: 'Search for your firm by country and name, tick it, and press “Request authorisation”.',
  roleStep3:
    'Not found? Press “+ Create a new operator”, which appears after a search, and fill in the details with at least one address.',
  roleStep4:
    'As identifier choose EORI and type the number. You get one from the customs administration of your country.',
  roleStep5: 'Choose the display of data: firms show their data, private persons hide them.',
  roleStep6:
    'Press “Create a new operator” and send the request. A mail tells you when it is approved; then log in again.',
  roleNote1:
    'The holder of the goods is the firm or person who owns the good, has similar rights over it, or has it in physical control.',
  roleNote2:
    'A private person’s data appear in no search and in no list of others; of the register only the central competent authority sees them.',
  roleNote3:
    'If the authority asks for a correction, its mail leads you to what you wrote. You need not begin again.',
  statementTitle: '4. Register an importer statement',
  statementLead:
    'For goods of Part C of the Annex: more than 200 years old and worth EUR 18,000 or more each ({article}).',
  statementStep1:
    'Press “Create importer statement” on your home page. The first save gives it a reference number.',
  statementStep2:
    'Describe the good: what it is, its measurements, its materials, where it was created or found.',
  statementStep3:
    'Add colour photographs on a neutral background, from all the views that the page asks for ({article}).',
  statementStep4:
    'Say from which country the good was lawfully exported, and by which documents you know it.',
  statementStep5:
    'Read everything once more, declare and sign. Kulturport seals the document, and it is valid at once.',
  statementStep6: 'Write its reference number in the customs declaration.',
  statementNote1:
    'One statement for each good; only coins of the same kind may share one ({article}). Every new import needs a new statement.',
  statementNote2: 'Keep the export permit and the other papers: customs may ask to see them ({article}).',
  statementNote3: 'A signed statement is not changed. “Copy as new” begins another one like it.',
  checkTitle: '11. Check a document',
  checkLead: 'Anybody can see whether a document is genuine and valid, without an account.',
  checkStep1: 'Point the camera of a telephone at the QR code in box I.3.',
  checkStep2:
    'Or open “Check a document” and type the reference number from box I.1 and the check code beside the QR code.',
  checkStep3:
    'The answer says whether the document is genuine, its status, and since when. It says nothing about persons or goods.',
  checkNote1:
    'Officers of customs and competent authorities who log in see the whole document with its photographs ({article}).',
  checkNote2: 'A PDF can be checked too: the page tells whether the file was changed after it was sealed.',
  goodToKnow: 'Good to know',
  goCheck: 'Check a document',
  goAccount: 'Create an account',
  goLogin: 'Log in',
  goLoginAccount: 'My Kulturport Login account',
  contactTitle: 'Contact',
  contactLead: 'Write to us when the help pages do not get you any further.',
  contactMailTitle: 'By e-mail',
  contactMail: 'Write to {address}. Say what you wanted to do, what you saw instead, and when.',
  contactNumber:
    'Name the reference number of the document, or the number of the error if the page showed one.',
  contactNever:
    'Never send your password, your PIN code or a code from your telephone. We do not ask for them.',
  contactWriteMail: 'Write an e-mail',
  contactAuthorityTitle: 'About a role or a document',
  contactAuthority:
    'Whether your request for a role is approved is decided by the competent authority or by the administrators of your firm, not by us.',
  contactCustoms:
    'Questions about a customs declaration are answered by the customs office that box I.6 of the document names.',
  privacyTitle: 'Privacy statement',
  privacyLead: 'Which personal data Kulturport keeps, why, for how long, and what you can ask for.',
  privacyWhoTitle: 'Who is responsible',
  privacyWho:
    'The customs and competent authorities of the Member States are the controllers of the data obtained under Regulation (EU) 2019/880 (Article 10(1)). For running the system the Member States and the Commission are joint controllers ({article}).',
  privacyHere: 'This installation is run by {controller}. Write to {address}.',
  privacyWhyTitle: 'What for',
  privacyWhy:
    'Only to carry out Regulation (EU) 2019/880: to keep cultural goods that were unlawfully removed from their country out of the Union (Articles 1(1) and 10(2)).',
  privacyWhatTitle: 'Which data',
  privacyWhat1:
    'From Kulturport Login: your name, your e-mail address, your language, and when and how you proved who you are.',
  privacyWhat2:
    'Of the holder of the goods: name, address, identification numbers such as EORI, and the documents that name the holder.',
  privacyWhat3:
    'Of everything done to a document: who, when and why, because the law demands it ({article}).',
  privacyWhoSeesTitle: 'Who sees them',
  privacyWhoSees1:
    'You see your own documents. Customs and competent authorities of all Member States see submitted statements; nobody else does ({article}).',
  privacyWhoSees2:
    'A private person’s data appear in no search and no list of others. The authority that handles a document sees the holder in that document.',
  privacyWhoSees3:
    'Whoever checks a document by its number and code learns that it is genuine, and its status: no personal data.',
  privacyHowLongTitle: 'How long',
  privacyHowLong: 'Twenty years from the day the data were obtained; then they are erased ({article}).',
  privacyRightsTitle: 'Your rights',
  privacyRights1:
    'You can ask to see your data, to have wrong data corrected, and, within the law, to have them erased or their use restricted (GDPR, Articles 15 to 21).',
  privacyRights2:
    'Ask the competent authority of your Member State, or write to {address}. You can complain to your national data protection authority.',
  privacyCookiesTitle: 'Cookies',
  privacyCookies:
    'Kulturport sets only what it needs to work: to keep you logged in and to remember your language. Nobody follows you.',
  accessibilityTitle: 'Accessibility',
  accessibilityLead: 'Everybody shall be able to use Kulturport.',
  accessibilityAimTitle: 'What we work to',
  accessibilityAim:
    'The pages are built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and to EN 301 549, as Directive (EU) 2016/2102 asks of public bodies.',
  accessibilityHowTitle: 'What you can count on',
  accessibilityHow1: 'Everything works by keyboard, without script, on a telephone, and enlarged to 400 %.',
  accessibilityHow2:
    'Colour is never the only sign. The pages follow your choice of dark or light colours and of less movement.',
  accessibilityHow3: 'The sealed PDF documents are tagged for screen readers (PDF/UA-1).',
  accessibilityLimitsTitle: 'What does not work yet',
  accessibilityLimits:
    'Photographs are described by the holder of the goods who uploads them; such a description can be short. Supporting documents are shown as they were uploaded.',
  accessibilityTellTitle: 'Tell us',
  accessibilityTell:
    'If something is in your way, write to {address}. We answer, and send you what you need in another form.',
  accessibilityComplain:
    'If our answer does not help, you can complain to the body that supervises web accessibility in your Member State; in Denmark the Agency for Digital Government.',
})
