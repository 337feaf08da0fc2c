import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readMailbox } from './text/mailbox.ts'

/** One web application's own settings. */
export interface ApplicationConfiguration {
  readonly port: number
  readonly publicUrl: string
  readonly databaseUrl: string | undefined
}

/** All settings of an installation; evaluation is for trying the system, production for legal effect. */
export interface Configuration {
  readonly mode: 'evaluation' | 'production'
  readonly dataDirectory: string
  readonly host: string
  readonly logLevel: string
  readonly trustProxy: boolean
  readonly requestsPerMinute: number
  /** Of one operator, at once. */
  readonly draftsPerOperator: number
  /** Of one operator, all photographs and supporting documents together. */
  readonly megabytesPerOperator: number
  readonly identity: ApplicationConfiguration
  readonly licensing: ApplicationConfiguration
  readonly mailbox: { readonly port: number; readonly publicUrl: string }
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly supportAddress: string
  /** Who answers for the personal data, with an address (GDPR 13(1)(a)). */
  readonly controller: string
  readonly sealFile: string | undefined
  readonly sealPassphrase: string | undefined
  /** Who says when something was sealed; both or none. */
  readonly timeStampUrl: string | undefined
  readonly timeStampCaFile: string | undefined
  /** Of sealed decisions, counted from their last stamp. */
  readonly renewStampsAfterDays: number
  /** The folder with the seals of authorities. */
  readonly authoritySeals: string | undefined
  readonly authoritySealsPassphrase: string | undefined
  /** The PKCS#11 module of those that stay in tokens. */
  readonly authoritySealsModule: string | undefined
  /** Whether Node.js sends what we ask of others by a proxy. */
  readonly usesProxy: boolean
  /** Lower case. */
  readonly firstAdministrator: string | undefined
}

const port = (fallback: number) => z.coerce.number('a port number').int().min(0).max(65_535).default(fallback)
const address = z
  .url({ protocol: /^https?$/, error: 'an address beginning with http:// or https://' })
  .refine(isOrigin, 'an address without path, query or user')
  .transform(url => new URL(url).origin)
const database = z
  .url({
    protocol: /^postgres(ql)?$/,
    error:
      'an address beginning with postgres://; signs such as # / ? @ in a password are written as %23 %2F %3F %40',
  })
  .refine(
    isDecodable,
    'an address in which every % begins a sign in UTF-8, as in %C3%A6; % itself is written as %25',
  )
  .optional()
const place = z
  .string()
  .refine(written => !written.startsWith('~'), 'a whole path: only a shell knows what ~ is')

/** In the one spelling by which people are found. */
const mailbox = z.string().transform((written, context) => {
  const read = readMailbox(written)
  if (read.ok) return read.address
  context.addIssue({ code: 'custom', message: 'an e-mail address' })
  return z.NEVER
})

const settings = z.object({
  KULTURPORT_MODE: z.enum(['evaluation', 'production'], 'evaluation or production').default('evaluation'),
  DATA_DIR: place.default('./data'),
  HOST: z.string().default('localhost'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'fatal, error, warn, info, debug, trace or silent',
    )
    .default('warn'),
  TRUST_PROXY: z.enum(['true', 'false'], 'true or false').default('false'),
  REQUESTS_PER_MINUTE: z.coerce.number('a number').int().min(1).default(600),
  DRAFTS_PER_OPERATOR: z.coerce.number('a number').int().min(1).default(500),
  MEGABYTES_PER_OPERATOR: z.coerce.number('a number').int().min(1).default(50_000),
  LICENSING_PORT: port(3000),
  IDENTITY_PORT: port(3001),
  MAILBOX_PORT: port(3002),
  LICENSING_PUBLIC_URL: address.optional(),
  IDENTITY_PUBLIC_URL: address.optional(),
  MAILBOX_PUBLIC_URL: address.optional(),
  DATABASE_URL: database,
  IDENTITY_DATABASE_URL: database,
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'an address beginning with smtp:// or smtps://' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'a sender in the form Name <name@example.org>',
    )
    .default('Kulturport <no-reply@kulturport.example>'),
  SUPPORT_ADDRESS: z.email('an e-mail address').default('help@kulturport.example'),
  CONTROLLER: z.string().max(300, 'at most 300 characters').default('Kulturport evaluation'),
  SEAL_FILE: place.optional(),
  SEAL_PASSPHRASE: z.string().optional(),
  TIME_STAMP_URL: z
    .url({ protocol: /^https?$/, error: 'an address beginning with http:// or https://' })
    .optional(),
  TIME_STAMP_CA_FILE: place.optional(),
  RENEW_STAMPS_AFTER_DAYS: z.coerce.number('a number of days').int().min(1).default(1095),
  AUTHORITY_SEALS: place.optional(),
  AUTHORITY_SEALS_PASSPHRASE: z.string().optional(),
  AUTHORITY_SEALS_MODULE: place.optional(),
  FIRST_ADMINISTRATOR: mailbox.optional(),
})

const neededInProduction = [
  'LICENSING_PUBLIC_URL',
  'IDENTITY_PUBLIC_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'SUPPORT_ADDRESS',
  'CONTROLLER',
  'SEAL_FILE',
] as const
const forEvaluation = [
  'MAILBOX_PORT',
  'MAILBOX_PUBLIC_URL',
  'EVALUATION_STATEMENTS',
  'KULTURPORT_BUILT',
] as const
/** Neither says anything without the other. */
const together = [['TIME_STAMP_URL', 'TIME_STAMP_CA_FILE']] as const
const apart = [
  ['LICENSING_PUBLIC_URL', 'IDENTITY_PUBLIC_URL'],
  ['DATABASE_URL', 'IDENTITY_DATABASE_URL'],
] as const

/** The settings' names, for the generated reference. */
export const settingNames: readonly string[] = Object.keys(settings.shape)

/** The settings, or every problem with them at once, each with the variable's name. */
export type ReadConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads the settings from environment variables. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): ReadConfiguration {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(present)
  const malformed = parsed.error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? []
  const problems = [
    ...malformed,
    ...copiedProblems(present),
    ...sharedProblems(present),
    ...halfProblems(present),
    ...productionProblems(present),
  ]
  return parsed.success && problems.length === 0
    ? {
        ok: true,
        configuration: { ...toConfiguration(parsed.data), usesProxy: present.NODE_USE_ENV_PROXY === '1' },
      }
    : { ok: false, problems }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Of the instructions, an ellipsis stands for what is a secret. */
function copiedProblems(present: Environment): readonly string[] {
  const copied = settingNames.filter(name => /^(…|\.\.\.)$/.test(present[name] ?? ''))
  return copied.map(name => `${name}: is still the … of the instructions`)
}

/** Each application has an origin and a database of its own. */
function sharedProblems(present: Environment): readonly string[] {
  return apart
    .filter(([one, other]) => present[one] !== undefined && present[one] === present[other])
    .map(([one, other]) => `${other}: must differ from ${one}`)
}

function halfProblems(present: Environment): readonly string[] {
  return together
    .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
    .filter(([one, other]) => present[one] !== undefined && present[other] === undefined)
    .map(([one, other]) => `${other}: needed beside ${one}`)
}

/** Looked for beside the schema, so that a malformed setting does not hide a missing one. */
function productionProblems(present: Environment): readonly string[] {
  if (present.KULTURPORT_MODE !== 'production') return []
  const missing = neededInProduction.filter(name => present[name] === undefined)
  const foreign = forEvaluation.filter(name => present[name] !== undefined)
  const plain = apart[0].filter(name => /^http:/i.test(present[name] ?? ''))
  return [
    ...missing.map(name => `${name}: needed in production`),
    ...foreign.map(name => `${name}: is for evaluation, remove it in production`),
    ...plain.map(name => `${name}: must be https:// in production`),
  ]
}

/**
 * Reads the settings from this process's environment; prints every problem and ends the process (exit code 78) on any.
 * `usual` is the mode where KULTURPORT_MODE is not set.
 */
export function configurationOrExit(usual: Configuration['mode']): Configuration {
  const read = readConfiguration({ ...process.env, KULTURPORT_MODE: process.env.KULTURPORT_MODE || usual })
  if (read.ok) return read.configuration
  for (const problem of read.problems) process.stderr.write(`configuration: ${problem}\n`)
  process.exit(78)
}

function toConfiguration(found: z.output<typeof settings>): Omit<Configuration, 'usesProxy'> {
  return {
    mode: found.KULTURPORT_MODE,
    dataDirectory: resolve(found.DATA_DIR),
    host: found.HOST,
    logLevel: found.LOG_LEVEL,
    trustProxy: found.TRUST_PROXY === 'true',
    requestsPerMinute: found.REQUESTS_PER_MINUTE,
    draftsPerOperator: found.DRAFTS_PER_OPERATOR,
    megabytesPerOperator: found.MEGABYTES_PER_OPERATOR,
    identity: application(found.IDENTITY_PORT, found.IDENTITY_PUBLIC_URL, found.IDENTITY_DATABASE_URL),
    licensing: application(found.LICENSING_PORT, found.LICENSING_PUBLIC_URL, found.DATABASE_URL),
    mailbox: { port: found.MAILBOX_PORT, publicUrl: found.MAILBOX_PUBLIC_URL ?? local(found.MAILBOX_PORT) },
    smtpUrl: found.SMTP_URL ?? 'smtp://127.0.0.1:2525',
    mailFrom: found.MAIL_FROM,
    supportAddress: found.SUPPORT_ADDRESS,
    controller: found.CONTROLLER,
    sealFile: found.SEAL_FILE,
    sealPassphrase: found.SEAL_PASSPHRASE,
    timeStampUrl: found.TIME_STAMP_URL,
    timeStampCaFile: found.TIME_STAMP_CA_FILE,
    renewStampsAfterDays: found.RENEW_STAMPS_AFTER_DAYS,
    authoritySeals: found.AUTHORITY_SEALS,
    authoritySealsPassphrase: found.AUTHORITY_SEALS_PASSPHRASE,
    authoritySealsModule: found.AUTHORITY_SEALS_MODULE,
    firstAdministrator: found.FIRST_ADMINISTRATOR,
  }
}

function application(
  port: number,
  publicUrl: string | undefined,
  databaseUrl: string | undefined,
): ApplicationConfiguration {
  return { port, publicUrl: publicUrl ?? local(port), databaseUrl }
}

function isOrigin(url: string): boolean {
  const { origin, href } = new URL(url)
  return href === `${origin}/`
}

/** The driver takes a single % for itself, but no bytes that are no UTF-8. */
function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url.replace(/%(?![0-9a-f]{2})/gi, '%25')) !== ''
  } catch {
    return false
  }
}

function local(port: number): string {
  return `http://localhost:${port}`
}

/** The folder of one application's embedded database. */
export function databaseDirectory(
  configuration: Configuration,
  application: 'identity' | 'licensing',
): string {
  return join(configuration.dataDirectory, application)
}
