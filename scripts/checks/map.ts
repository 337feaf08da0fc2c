/** One folder of the map in ARCHITECTURE.md. */
export interface Entry {
  readonly folder: string
  readonly sentence: string
}

/** What each folder directly below src/, and each feature, is about. ARCHITECTURE.md is generated from this table. */
export const map: readonly Entry[] = [
  {
    folder: 'src/law',
    sentence: 'the Regulation as tables and pure functions; every rule cites its article',
  },
  {
    folder: 'src/platform',
    sentence: 'plumbing without a business word: actions, database, pages, jobs, mail, files, words',
  },
  {
    folder: 'src/identity',
    sentence: 'Kulturport Login: who somebody is, told to other applications by OpenID Connect',
  },
  {
    folder: 'src/identity/registration',
    sentence: 'create an account, confirm the address, set the first password',
  },
  { folder: 'src/identity/sign-in', sentence: 'identifier, method, second factor' },
  {
    folder: 'src/identity/second-factors',
    sentence: 'phone app, passkey, authenticator code, recovery codes',
  },
  {
    folder: 'src/identity/accounts',
    sentence: 'my account: profile, devices, sessions, history, export, close',
  },
  { folder: 'src/identity/recovery', sentence: 'a forgotten password, a lost device' },
  { folder: 'src/identity/consent', sentence: 'what an application may know' },
  {
    folder: 'src/authenticator',
    sentence: 'the phone app: enrols by QR code, approves sign-ins; runs in the browser',
  },
  {
    folder: 'src/licensing',
    sentence: 'Kulturport: operators, authorities, roles, the three documents, customs',
  },
  { folder: 'src/licensing/session', sentence: 'who is signed in, and for which organisation they act' },
  {
    folder: 'src/licensing/operators',
    sentence: 'the register: search, create, identifiers, activities, addresses',
  },
  {
    folder: 'src/licensing/authorities',
    sentence: 'competent authorities, customs offices, refuges; who is responsible where',
  },
  { folder: 'src/licensing/roles', sentence: 'request, validate, suspend: who may act for whom' },
  {
    folder: 'src/licensing/goods',
    sentence: 'the objects: descriptions, photographs, measurements, evidence, provenance',
  },
  {
    folder: 'src/licensing/general-descriptions',
    sentence: 'ICG-D, for what needs neither licence nor statement',
  },
  {
    folder: 'src/licensing/importer-statements',
    sentence: 'ICG-S, the declaration of the holder of the goods',
  },
  { folder: 'src/licensing/import-licences', sentence: 'ICG-L: apply, ask, answer, decide, revoke' },
  { folder: 'src/licensing/customs-checks', sentence: 'what an officer sees and records; quantities' },
  {
    folder: 'src/licensing/documents',
    sentence: 'what the three documents share for a reader: lists, search, sealed PDF, public check',
  },
  { folder: 'src/licensing/notices', sentence: 'which message goes to whom when what happens' },
  {
    folder: 'src/licensing/history',
    sentence: 'the tamper-evident log of every record, for those who may read it',
  },
  { folder: 'src/licensing/statistics', sentence: 'the figures of Article 14' },
]
