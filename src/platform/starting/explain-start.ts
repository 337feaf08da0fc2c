import type { Configuration } from '../configuration.ts'
import { ServerTooOld } from '../database/connect.ts'
import { saysAway } from '../database/database-faults.ts'
import { FolderInUse } from '../database/hold-folder.ts'
import { isUntrusted } from '../http/reach.ts'
import { saysFull, type ToldFault, tellFault } from '../told-fault.ts'
import { exitCodes, StartFault } from './start-fault.ts'

/** What was to be started. */
export interface Start {
  readonly name: 'identity' | 'licensing'
  readonly configuration: Configuration
}

interface Told extends ToldFault {
  readonly fault: unknown
}

/** One kind of fault: how it is recognised, the setting that is to blame, and what is said of it. */
interface Known {
  readonly when: (told: Told, start: Start) => boolean
  readonly setting: (start: Start) => string
  readonly says: (told: Told, start: Start) => string
  /** What waiting or room cures is tried again by the system; everything else waits for somebody. */
  readonly later?: true
}

const databaseSetting = ({ name }: Start) => (name === 'licensing' ? 'DATABASE_URL' : 'IDENTITY_DATABASE_URL')
const portSetting = ({ name }: Start) => (name === 'licensing' ? 'LICENSING_PORT' : 'IDENTITY_PORT')
const dataSetting = () => 'DATA_DIR'

/** Faults of the network, of PostgreSQL (its codes: appendix A of its manual) and of the disk, the most telling first. */
const known: readonly Known[] = [
  {
    when: isListening('EADDRINUSE'),
    setting: portSetting,
    says: (_told, start) =>
      `port ${portOf(start)} is taken by another program: end that one, or choose another port`,
  },
  {
    when: isListening('EACCES'),
    setting: portSetting,
    says: (_told, start) => `this user may not listen at port ${portOf(start)}: choose one from 1024 on`,
  },
  {
    when: isListening('EADDRNOTAVAIL'),
    setting: () => 'HOST',
    says: (_told, { configuration }) => `${configuration.host} is no address of this machine`,
  },
  {
    when: ({ syscall, hostname }, start) =>
      syscall === 'getaddrinfo' &&
      hostname === start.configuration.host &&
      hostname !== serverOf(start).hostname,
    setting: () => 'HOST',
    says: (_told, { configuration }) => `${configuration.host} is no address, and no name of one`,
  },
  {
    when: ({ path }, { configuration }) => path !== undefined && path === configuration.sealFile,
    setting: () => 'SEAL_FILE',
    says: ({ code, path }) => `${path} ${unusable(code)}`,
  },
  {
    when: ({ path }, { configuration }) => path !== undefined && path === configuration.timeStampCaFile,
    setting: () => 'TIME_STAMP_CA_FILE',
    says: ({ code, path }) => `${path} ${unusable(code)}`,
  },
  {
    when: ({ path }, start) => path !== undefined && filesInAddress(start).includes(path),
    setting: databaseSetting,
    says: ({ code, path }) => `${path}, which the address names, ${unusable(code)}`,
  },
  {
    when: ({ fault }) => fault instanceof FolderInUse,
    setting: dataSetting,
    says: ({ message }) => `${message}: end that one, or choose another folder`,
    later: true,
  },
  {
    when: (told, start) => isOfFolder(told, start) && saysFull(told),
    setting: dataSetting,
    says: ({ code }, { configuration }) =>
      `the disk of ${configuration.dataDirectory} is full (${code}): make room there`,
    later: true,
  },
  {
    when: isOfFolder,
    setting: dataSetting,
    says: ({ code, path }, { configuration }) => `${path ?? configuration.dataDirectory} ${unusable(code)}`,
  },
  {
    when: ({ fault }) => fault instanceof ServerTooOld,
    setting: databaseSetting,
    says: ({ message }) => message,
  },
  {
    when: onServer(({ code }) => code === '28P01'),
    setting: databaseSetting,
    says: (_told, start) => `${placeOf(start)} refuses the name or the password in the address`,
  },
  {
    when: onServer(({ message }) => message.includes('client password must be')),
    setting: databaseSetting,
    says: (_told, start) => `${placeOf(start)} asks for a password, and the address has none`,
  },
  {
    when: onServer(({ code }) => code === '28000'),
    setting: databaseSetting,
    says: ({ message }, start) => `${placeOf(start)} does not let us in: ${message} (see its pg_hba.conf)`,
  },
  {
    when: onServer(({ code }) => code === '3D000'),
    setting: databaseSetting,
    says: ({ message }, start) => `${placeOf(start)} says: ${message}`,
  },
  {
    when: onServer(({ code }) => code === '42501'),
    setting: databaseSetting,
    says: ({ message }) =>
      `its role may not do what the start has to do there: ${message}. Let the owner bring the database up to date first (docs/how-to/run-on-postgresql.md)`,
  },
  {
    when: onServer(
      ({ code, message }) => ['0A000', '58P01', '42704'].includes(code) && /extension/.test(message),
    ),
    setting: databaseSetting,
    says: ({ message }) =>
      `${message}: install the extensions of PostgreSQL on its machine (postgresql-contrib)`,
  },
  {
    when: onServer(({ code }) => code === '25006'),
    setting: databaseSetting,
    says: (_told, start) =>
      `${placeOf(start)} can only be read, as a standby: name the one that can be written`,
  },
  {
    when: onServer(saysFull),
    setting: databaseSetting,
    says: (_told, start) => `the disk of ${placeOf(start)} is full: make room there`,
    later: true,
  },
  {
    when: onServer(({ code, message }) => isUntrusted(code) || /\bSSL\b/.test(message)),
    setting: databaseSetting,
    says: ({ code, message }, start) =>
      `no encrypted connection to ${placeOf(start)} (${code || message}): see sslmode in the address, and NODE_EXTRA_CA_CERTS for an authority of your own`,
  },
  {
    when: onServer(told => saysAway(told) || told.syscall === 'connect'),
    setting: databaseSetting,
    says: ({ code, message }, start) =>
      `${placeOf(start)} cannot be reached (${code || message}): start it, or correct the address`,
    later: true,
  },
]

/** The one sentence that a fault of the start is told by; nothing for one that nobody expected. */
export function explainStart(fault: unknown, start: Start): StartFault | undefined {
  if (fault instanceof StartFault) return fault
  const told = { ...tellFault(fault), fault }
  const found = known.find(({ when }) => when(told, start))
  if (found === undefined) return undefined
  return new StartFault(`${found.setting(start)}: ${found.says(told, start)}`, {
    exitCode: found.later === true ? exitCodes.later : exitCodes.settings,
    cause: fault,
  })
}

function isListening(wanted: string) {
  return ({ code, syscall }: Told) => syscall === 'listen' && code === wanted
}

/** Nothing but the database is called at the start. */
function onServer(when: (told: Told) => boolean) {
  return (told: Told, start: Start) => start.configuration[start.name].databaseUrl !== undefined && when(told)
}

/** Certificates and keys (`sslrootcert=…`). */
function filesInAddress(start: Start): readonly string[] {
  return [...serverOf(start).searchParams.values()]
}

/** The embedded database and a write to an open file name no path, and the lock (SQLite) no code of the system. */
function isOfFolder({ path, name, code, syscall }: Told, { configuration }: Start): boolean {
  const folder = configuration.dataDirectory
  if (path === undefined)
    return (
      (name === 'ErrnoError' && code !== '') ||
      code === 'ERR_SQLITE_ERROR' ||
      (syscall === 'write' && saysFull({ code }))
    )
  return path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`)
}

function portOf({ name, configuration }: Start): number {
  return configuration[name].port
}

function serverOf({ name, configuration }: Start): URL {
  return new URL(configuration[name].databaseUrl ?? 'postgres://')
}

/** Never with the name and the password that stand in the address. */
function placeOf(start: Start): string {
  const { hostname, port } = serverOf(start)
  return `the database server at ${hostname || 'the local socket'}${hostname === '' ? '' : `:${port || 5432}`}`
}

function unusable(code: string): string {
  const said: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be used by this user (EACCES): give it to the one that runs the program',
    EPERM: 'may not be used by this user (EPERM): give it to the one that runs the program',
    EROFS:
      'is on a disk that can only be read (EROFS): make it writable, with systemd by StateDirectory or ReadWritePaths',
    ENOTDIR: 'cannot be used: a file stands where a folder is needed (ENOTDIR)',
    EEXIST: 'cannot be used: a file stands where a folder is needed (EEXIST)',
    EISDIR: 'is a folder, and a file is needed (EISDIR)',
    ERR_SQLITE_ERROR: 'cannot be locked: the files ending in .lock there must be writable for this user',
  }
  return said[code] ?? `cannot be used (${code})`
}
