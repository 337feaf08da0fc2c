/** Somebody with whom the system can be tried; passwords and secrets are public, so never in production. */
export interface EvaluationPerson {
  readonly what: string
  readonly uid: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly language: 'da' | 'en'
  readonly password: string
  /** Base32, for any authenticator app. */
  readonly secret: string
}

const password = 'rolig-lampe-over-havnen'

/** The evaluation people of the contract (architecture, section 8). */
export const evaluationPeople = [
  {
    what: 'holder, firm',
    uid: 'nkarens2',
    firstName: 'Astrid',
    lastName: 'Juhl',
    email: 'astrid@galleri-havnegade.example',
    language: 'da',
    password,
    secret: 'KRSXG5CLMFZGK3SIN5WG2QLB',
  },
  {
    what: 'holder, private person',
    uid: 'nprivat3',
    firstName: 'Karen',
    lastName: 'Holm',
    email: 'karen.holm@privat.example',
    language: 'da',
    password,
    secret: 'KBXXK3CWMVZXIZLSM5QWC4TE',
  },
  {
    what: 'representative (colleague of the firm)',
    uid: 'nrepres4',
    firstName: 'Jonas',
    lastName: 'Brandt',
    email: 'jonas@galleri-havnegade.example',
    language: 'en',
    password,
    secret: 'JJXW4YLTIJZGC3TEORRGC4TU',
  },
  {
    what: 'officer of the competent authority',
    uid: 'nofficr5',
    firstName: 'Mette',
    lastName: 'Lund',
    email: 'mette@slks.example',
    language: 'da',
    password,
    secret: 'JVSXI5DFJR2W4ZDPMZTGSY3F',
  },
  {
    what: 'officer with e-seal',
    uid: 'nsealed6',
    firstName: 'Søren',
    lastName: 'Krag',
    email: 'soren@slks.example',
    language: 'da',
    password,
    secret: 'KNXXEZLOJNZGCZ3TMVQWYZLE',
  },
  {
    what: 'administrator of the central authority',
    uid: 'nadmins7',
    firstName: 'Inger',
    lastName: 'Bech',
    email: 'inger@slks.example',
    language: 'da',
    password,
    secret: 'JFXGOZLSIJSWG2DBMRWWS3TT',
  },
  {
    what: 'customs officer',
    uid: 'ncustms8',
    firstName: 'Ahmed',
    lastName: 'Nielsen',
    email: 'ahmed@toldst.example',
    language: 'da',
    password,
    secret: 'IFUG2ZLEJZUWK3DTMVXHI33M',
  },
  {
    what: 'system administrator',
    uid: 'nsystem9',
    firstName: 'Ida',
    lastName: 'Friis',
    email: 'ida@kulturport.example',
    language: 'en',
    password,
    secret: 'JFSGCRTSNFUXG43ZON2GK3LB',
  },
  {
    what: 'officer of another Member State',
    uid: 'nothers2',
    firstName: 'Greta',
    lastName: 'Weiss',
    email: 'greta@kvdb.example',
    language: 'en',
    password,
    secret: 'I5ZGK5DBK5SWS43TMJSXE3DJ',
  },
  {
    what: 'holder, another firm',
    uid: 'nstrang3',
    firstName: 'Lars',
    lastName: 'Dam',
    email: 'lars@aarhus-auktionshus.example',
    language: 'da',
    password,
    secret: 'JRQXE42EMFWWC3TUNFVWI4TT',
  },
  {
    what: 'applicant who is asked to correct the firm',
    uid: 'napplic4',
    firstName: 'Signe',
    lastName: 'Holst',
    email: 'signe@antik-sandvig.example',
    language: 'da',
    password,
    secret: 'ONUWO3TFFVUG63DTORQW45DJ',
  },
] as const satisfies readonly EvaluationPerson[]
