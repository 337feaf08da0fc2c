/** What each folder directly below src/, and each feature, is about. ARCHITECTURE.md is generated from this table. */
export const map: Readonly<Record<string, string>> = {
  'src/law': 'the Regulation as tables and pure functions; every rule cites its article',
  'src/platform': 'plumbing without a business word: actions, database, pages, jobs, mail, files, words',
  'src/identity': 'Kulturport Login: who somebody is, told to other applications by OpenID Connect',
  'src/identity/provider': 'the OpenID Connect engine: its settings, its records, its keys',
  'src/identity/registration': 'create an account, confirm the address, set the first password',
  'src/identity/sign-in': 'identifier, method, second factor',
  'src/identity/second-factors': 'phone app, passkey, authenticator code, recovery codes',
  'src/identity/accounts': 'my account: profile, devices, sessions, history, export, close',
  'src/identity/recovery': 'a forgotten password, a lost device',
  'src/identity/help': 'help, contact and the privacy statement of Login',
  'src/authenticator': 'the phone app: enrols by QR code, approves sign-ins; runs in the browser',
  'src/licensing': 'Kulturport: operators, authorities, roles, the three documents, customs',
  'src/licensing/session': 'who is signed in, and for which organisation they act',
  'src/licensing/operators': 'the register: search, create, identifiers, activities, addresses',
  'src/licensing/authorities': 'competent authorities, customs offices, refuges; who is responsible where',
  'src/licensing/calendars':
    'public holidays of each State, and the days that its administrators add or strike',
  'src/licensing/roles': 'request, validate, suspend: who may act for whom',
  'src/licensing/law-library':
    'what third countries ask for the export of cultural goods, when, and where it says so',
  'src/licensing/goods': 'the objects: descriptions, photographs, measurements, evidence, provenance',
  'src/licensing/mandates': 'who may act for a holder of goods: given, revoked, laid down',
  'src/licensing/importer-statements': 'ICG-S, the declaration of the holder of the goods',
  'src/licensing/import-licences': 'ICG-L, the application of the holder and the decision of the authority',
  'src/licensing/documents':
    'what the three documents share for a reader: lists, search, sealed PDF, public check',
  'src/licensing/notices': 'which message goes to whom when what happens',
  'src/licensing/welcome': 'the page at /: a welcome for strangers, the work of everybody else',
  'src/licensing/help': 'help by chapter of the guide, contact, privacy, accessibility',
  'src/licensing/history': 'the tamper-evident log of every record, for those who may read it',
}
