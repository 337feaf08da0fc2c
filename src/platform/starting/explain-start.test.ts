import { describe, expect, test } from 'vitest'
import { readConfiguration } from '../configuration.ts'
import { explainStart } from './explain-start.ts'
import { StartFault } from './start-fault.ts'

const read = readConfiguration({
  KULTURPORT_MODE: 'evaluation',
  DATA_DIR: '/data',
  LICENSING_PORT: '80',
  HOST: 'inside.example',
  SEAL_FILE: '/etc/kulturport/seal.p12',
  DATABASE_URL: 'postgres://me:hunter2@db.example/kulturport',
})
if (!read.ok) throw new Error(read.problems.join())
const { configuration } = read

/** What the system, the driver and the embedded database throw. */
function fault(facts: object, message = 'said by the system') {
  return Object.assign(new Error(message), facts)
}

const whole = (code: string, path: string) => fault({ code, path, syscall: 'open' })

describe('setup 6 and 12: a fault of the start names the setting, and the code says whether waiting helps:', () => {
  test.each([
    [
      'a seal of another user',
      whole('EACCES', '/etc/kulturport/seal.p12'),
      78,
      'SEAL_FILE: /etc/kulturport/seal.p12 may not be used by this user (EACCES): give it',
    ],
    [
      'a folder of another user',
      whole('EACCES', '/data/files'),
      78,
      'DATA_DIR: /data/files may not be used by this user (EACCES)',
    ],
    [
      'a disk that can only be read',
      whole('EROFS', '/data'),
      78,
      'DATA_DIR: /data is on a disk that can only be read (EROFS): make it writable',
    ],
    [
      'a full disk',
      whole('ENOSPC', '/data/.written'),
      75,
      'DATA_DIR: the disk of /data is full (ENOSPC): make room there',
    ],
    [
      'a full disk below an open file',
      fault({ code: 'ENOSPC', syscall: 'write' }),
      75,
      'DATA_DIR: the disk of /data is full (ENOSPC): make room there',
    ],
    [
      'a full disk below the embedded database',
      { name: 'ErrnoError', errno: 51 },
      75,
      'DATA_DIR: the disk of /data is full (ENOSPC)',
    ],
    [
      'a disk that the embedded database can only read',
      { name: 'ErrnoError', errno: 69 },
      78,
      'DATA_DIR: /data is on a disk that can only be read',
    ],
    [
      'a lock of another user',
      fault({ code: 'ERR_SQLITE_ERROR', errcode: 8 }),
      78,
      'DATA_DIR: /data cannot be locked',
    ],
    [
      'a port below 1024',
      fault({ code: 'EACCES', syscall: 'listen', port: 80 }),
      78,
      'LICENSING_PORT: this user may not listen at port 80',
    ],
    [
      'a name of no address',
      fault({ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'inside.example' }),
      78,
      'HOST: inside.example is no address',
    ],
    [
      'a server that lets nobody in',
      fault({ code: '28000' }, 'no pg_hba.conf entry for host "10.0.0.1"'),
      78,
      'DATABASE_URL: the database server at db.example:5432 does not let us in: no pg_hba.conf entry',
    ],
    [
      'a server without the extension',
      fault({ code: '0A000' }, 'extension "pg_trgm" is not available'),
      78,
      'DATABASE_URL: extension "pg_trgm" is not available: install',
    ],
    [
      'a standby',
      fault({ code: '25006' }),
      78,
      'DATABASE_URL: the database server at db.example:5432 can only be read',
    ],
    [
      'an authority of one’s own',
      fault({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
      78,
      'DATABASE_URL: no encrypted connection to the database server at db.example:5432 (SELF_SIGNED_CERT_IN_CHAIN): see sslmode in the address, and NODE_EXTRA_CA_CERTS',
    ],
    [
      'a server that is starting',
      fault({ code: '57P03' }, 'the database system is starting up'),
      75,
      'DATABASE_URL: the database server at db.example:5432 cannot be reached (57P03)',
    ],
    ['a server without a place', fault({ code: '53300' }), 75, 'cannot be reached (53300)'],
    [
      'a server that does not answer',
      fault({}, 'Connection terminated due to connection timeout'),
      75,
      'cannot be reached (Connection terminated due to connection timeout)',
    ],
    [
      'a server with a full disk',
      fault({ code: '53100' }),
      75,
      'DATABASE_URL: the disk of the database server at db.example:5432 is full',
    ],
    [
      'a name tried as IPv6 and IPv4',
      Object.assign(new AggregateError([fault({ code: 'ECONNREFUSED', syscall: 'connect' })]), {
        code: 'ECONNREFUSED',
      }),
      75,
      'cannot be reached (ECONNREFUSED)',
    ],
  ])('%s', (_what, thrown, code, sentence) => {
    const explained = explainStart(thrown, { name: 'licensing', configuration })
    expect([explained?.exitCode, explained?.message]).toEqual([code, expect.stringContaining(sentence)])
    expect(explained?.message).not.toMatch(/\n|hunter2/)
  })
})

test('what the program says itself stays as it is, and what nobody expected is not explained', () => {
  const own = new StartFault('the key is missing')
  expect(explainStart(own, { name: 'licensing', configuration })).toBe(own)
  for (const unexpected of [
    new TypeError('x is not a function'),
    whole('ENOENT', '/opt/lost.js'),
    undefined,
    'text',
  ])
    expect(explainStart(unexpected, { name: 'licensing', configuration })).toBeUndefined()
})

test('Login is told of its own settings', () => {
  const taken = fault({ code: 'EADDRINUSE', syscall: 'listen' })
  const explained = explainStart(taken, { name: 'identity', configuration })
  expect(explained?.message).toContain('IDENTITY_PORT: port 3001 is taken')
})
