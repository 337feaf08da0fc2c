import { relative } from 'node:path'
import { type Configuration, readConfiguration, settingNames } from '../src/platform/configuration.ts'
import { exitCodes } from '../src/platform/starting/start-fault.ts'
import { type Cell, table, writeOrCheck } from './reference-page.ts'

/** What a setting means, and where its value stands in the configuration. */
interface Setting {
  readonly meaning: string
  readonly value: (configuration: Configuration) => Cell
}

const settings: Readonly<Record<string, Setting>> = {
  KULTURPORT_MODE: {
    meaning:
      '`evaluation` for trying the system, which `npm start` does; `production` for legal effect, which the applications by themselves take for granted. Production refuses to start where something it needs is missing, and with every setting that is for evaluation',
    value: found => found.mode,
  },
  DATA_DIR: {
    meaning: 'The folder of embedded databases, files and keys. Back it up',
    value: found => `./${relative('.', found.dataDirectory)}`,
  },
  HOST: {
    meaning: 'The network address to listen at. Leave it at this machine behind a reverse proxy',
    value: found => found.host,
  },
  LOG_LEVEL: {
    meaning: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`. The log is JSON lines',
    value: found => found.logLevel,
  },
  TRUST_PROXY: {
    meaning:
      '`true` where a reverse proxy stands in front: the visitor’s address is then the last one in `X-Forwarded-For`',
    value: found => found.trustProxy,
  },
  REQUESTS_PER_MINUTE: {
    meaning: 'How many requests one address may make in a minute; `npm start` allows 6000 unless it is set',
    value: found => found.requestsPerMinute,
  },
  DRAFTS_PER_OPERATOR: {
    meaning: 'How many drafts one operator may have at once',
    value: found => found.draftsPerOperator,
  },
  MEGABYTES_PER_OPERATOR: {
    meaning: 'How much all photographs and supporting documents of one operator may take, in MB',
    value: found => found.megabytesPerOperator,
  },
  LICENSING_PORT: { meaning: 'The port of Kulturport', value: found => found.licensing.port },
  IDENTITY_PORT: { meaning: 'The port of Kulturport Login', value: found => found.identity.port },
  MAILBOX_PORT: {
    meaning: 'The port of the mailbox; its SMTP server listens 1000 above. Evaluation only',
    value: found => found.mailbox.port,
  },
  LICENSING_PUBLIC_URL: {
    meaning: 'The address of Kulturport as people type it, without a path; `https://` in production',
    value: found => found.licensing.publicUrl,
  },
  IDENTITY_PUBLIC_URL: {
    meaning:
      'The address of Kulturport Login, also the issuer of its sign-ins, without a path; `https://` in production',
    value: found => found.identity.publicUrl,
  },
  MAILBOX_PUBLIC_URL: {
    meaning: 'The address of the mailbox. Evaluation only',
    value: found => found.mailbox.publicUrl,
  },
  DATABASE_URL: {
    meaning:
      'The PostgreSQL database of Kulturport, `postgres://…`; without it an embedded one in `DATA_DIR`',
    value: found => found.licensing.databaseUrl,
  },
  IDENTITY_DATABASE_URL: {
    meaning:
      'The PostgreSQL database of Login; without it an embedded one in `DATA_DIR`. Never the same as that of Kulturport',
    value: found => found.identity.databaseUrl,
  },
  SMTP_URL: {
    meaning:
      'The mail server, `smtp://…` or `smtps://…`, with user and password in it where the server asks; `npm start` sends to the mailbox unless it is set',
    value: found => found.smtpUrl,
  },
  MAIL_FROM: {
    meaning: 'The sender of every mail, `Name <name@example.org>`',
    value: found => found.mailFrom,
  },
  SUPPORT_ADDRESS: {
    meaning: 'Where people write to when they are stuck',
    value: found => found.supportAddress,
  },
  CONTROLLER: {
    meaning: 'Who answers for the personal data, with a postal address; stands in the privacy statements',
    value: found => found.controller,
  },
  SEAL_FILE: {
    meaning: 'The electronic seal as a PKCS#12 file; evaluation without one makes `seal.pem` in `DATA_DIR`',
    value: found => found.sealFile,
  },
  SEAL_PASSPHRASE: { meaning: 'The passphrase of that file', value: found => found.sealPassphrase },
  TIME_STAMP_URL: {
    meaning:
      'The address of a time-stamp authority (RFC 3161), as a provider of qualified stamps gives it. Evaluation without one stamps by itself, as a test; production without one says in its documents that the time is that of the system',
    value: found => found.timeStampUrl,
  },
  TIME_STAMP_CA_FILE: {
    meaning:
      'The certificates, PEM, of the authority or of who issued its certificate; needed with its address. No other stamps are believed. After a change of authority the earlier certificates stay in the file, so that earlier stamps are still believed',
    value: found => found.timeStampCaFile,
  },
  RENEW_STAMPS_AFTER_DAYS: {
    meaning:
      'After how many days the time stamp over a sealed decision is renewed by a further one; well within the life of the certificates of the time-stamp authority',
    value: found => found.renewStampsAfterDays,
  },
  AUTHORITY_SEALS: {
    meaning:
      'The folder with the seals of competent authorities: `<code of the authority>.p12`, PKCS#12, or `<code of the authority>.pkcs11` that says where in a token its key is. Evaluation without one makes them in `DATA_DIR/authority-seals`',
    value: found => found.authoritySeals,
  },
  AUTHORITY_SEALS_PASSPHRASE: {
    meaning: 'The passphrase of the files there, and the PIN of the tokens',
    value: found => found.authoritySealsPassphrase,
  },
  AUTHORITY_SEALS_MODULE: {
    meaning:
      'The PKCS#11 module of the tokens, such as `/usr/lib/softhsm/libsofthsm2.so`; with it `pkcs11-tool` of OpenSC has to be installed',
    value: found => found.authoritySealsModule,
  },
  FIRST_ADMINISTRATOR: {
    meaning:
      'The e-mail address of the person who becomes system administrator when signing in to Kulturport; once, and only where there never was one',
    value: found => found.firstAdministrator,
  },
}

const unexplained = settingNames.filter(name => settings[name] === undefined)
const vanished = Object.keys(settings).filter(name => !settingNames.includes(name))
if (unexplained.length + vanished.length > 0) {
  throw new Error(
    `explain ${unexplained.join(', ') || 'nothing'}; forget ${vanished.join(', ') || 'nothing'}`,
  )
}

function defaults(): Configuration {
  const read = readConfiguration({})
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.configuration
}

function neededInProduction(): readonly string[] {
  const read = readConfiguration({ KULTURPORT_MODE: 'production' })
  return read.ok ? [] : read.problems.map(problem => problem.split(':')[0] ?? '')
}

const usual = defaults()
const needed = neededInProduction()
const rows = Object.entries(settings).map(([name, { meaning, value }]) => {
  const fallback = value(usual)
  const shown = fallback === undefined ? undefined : `\`${fallback}\``
  return [`\`${name}\``, meaning, shown, needed.includes(name) ? 'yes' : undefined]
})

writeOrCheck('configuration.md', [
  '# Settings',
  'Generated from `src/platform/configuration.ts` by `node scripts/generate-configuration-reference.ts`; do not edit.',
  'Settings are environment variables. An empty one counts as absent. At start every problem with them is listed at once. What is found out only by trying (a passphrase, a folder, a database, a port) is told in one sentence beginning with `cannot start:`.',
  table(['variable', 'meaning', 'default', 'needed in production'], rows),
  '## Settings of Node.js',
  'Kulturport and Login reach each other by their public addresses. Where a certificate there is of an authority of your own, name a file with the certificate of that authority in `NODE_EXTRA_CA_CERTS`. `NODE_USE_ENV_PROXY=1` sends these requests by the proxy in `HTTPS_PROXY`, unless `NO_PROXY` names both addresses. `/health` says what does not work.',
  '## Exit codes',
  'The whole fault stands in the log at level `debug`; at level `error` where nobody expected it.',
  table(
    ['code', 'meaning', 'start again by itself'],
    [
      ['0', 'stopped by a signal, in order', 'no'],
      [
        `${exitCodes.settings}`,
        'somebody has to change a setting, a file, the database or the version',
        'no',
      ],
      [
        `${exitCodes.later}`,
        'the database cannot be reached, a disk is full, or another process works in `DATA_DIR`',
        'yes, after some seconds',
      ],
      [`${exitCodes.software}`, 'a start failed in a way that nobody expected: please report it', 'yes'],
      ['1', 'ended at work by a fault, or by a second signal', 'yes'],
    ],
  ),
])
