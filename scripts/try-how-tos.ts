import { openBrowser } from '../e2e/browser.ts'
import { root } from '../src/platform/root.ts'
import { clean } from './try-how-tos/clean.ts'
import { compareReaders } from './try-how-tos/compare-readers.ts'
import { endImitation, hasSystemd, imitateSystemd } from './try-how-tos/imitate-systemd.ts'
import { beginAdministrator, beginLife, type Life, seeLife } from './try-how-tos/installation.ts'
import { openMailbox } from './try-how-tos/open-mailbox.ts'
import { comeBack, type Person, seeUsers } from './try-how-tos/people.ts'
import { writeRecord } from './try-how-tos/record.ts'
import { runCommands } from './try-how-tos/run-commands.ts'
import { register } from './try-how-tos/statements.ts'
import { substitutionsOf } from './try-how-tos/substitutions.ts'
import { beginTrial } from './try-how-tos/try-pages.ts'
import { readJournal, seeLateDatabase, seeWrongSetting, waitUntilWell } from './try-how-tos/watch-services.ts'

// Runs the how-tos of the administrator word for word, and looks whether what they promise holds.
if (!process.argv.includes('--this-machine-is-throwaway') || process.getuid?.() !== 0) {
  console.error('This installs and removes Kulturport, nginx sites and databases of this machine, as root.')
  console.error('Where that may be: npx node scripts/try-how-tos.ts --this-machine-is-throwaway')
  console.error('Elsewhere: sh scripts/try-how-tos/in-new-debian.sh trixie')
  process.exit(64)
}
process.umask(0o077)

const INSTALL = 'install'
const POSTGRESQL = 'run-on-postgresql'
const BACKUP = 'back-up-and-restore'
const VERIFY = 'verify-the-history'
const FIRST = 'The first administrator and the first officers'

imitateSystemd()
await clean()
const mailbox = await openMailbox()
const substitutions = substitutionsOf(root, mailbox.smtpUrl)
const trial = beginTrial(substitutions)
const system = {
  licensing: 'https://kulturport.example.org',
  identity: 'https://login.example.org',
  mailbox: mailbox.httpUrl,
}
// What Debian does not bring along: the libraries of the browser that looks, and letters for it.
await runCommands(
  'apt-get update\napt-get install --yes --no-install-recommends libnss3 libexpat1 fontconfig fonts-dejavu-core',
)
const browser = await openBrowser()

async function install(): Promise<void> {
  const chapters = [
    'What you need',
    'The program',
    'A user and a folder for the seal',
    'TLS',
    'Reverse proxy',
  ]
  await trial.run(INSTALL, [...chapters, 'Settings', 'Two processes'])
  await trial.see('both answer /health with 200 and ok', waitUntilWell)
  await trial.see(
    'systemd and the shell read every line of the settings alike',
    async () => `${compareReaders('/etc/kulturport.env')} lines`,
  )
  await trial.see('systemd-analyze verify has no complaint about the units', async () => {
    const complaints = await runCommands('systemd-analyze verify /etc/systemd/system/kulturport*.service')
    if (complaints !== '') throw new Error(complaints)
  })
  await trial.see('a wrong setting', seeWrongSetting)
}

async function nameAdministrator(): Promise<Person> {
  await trial.runBlock([INSTALL, FIRST, 0])
  await waitUntilWell()
  const administrator = await beginAdministrator(trial, browser, system)
  await trial.runBlock([INSTALL, FIRST, 1])
  await waitUntilWell()
  return administrator
}

/** The ends that verify-history told, as `--head` takes them. */
function endsIn(printed: string): string {
  const ends = [...printed.matchAll(/^(\w+): intact, .*end (\d+:\w+)$/gm)]
  if (ends.length !== 2) throw new Error(`not intact:\n${printed}`)
  return ends.map(([, application, end]) => `--head ${application}:${end}`).join(' ')
}

async function verifyWith(heads: string): Promise<void> {
  const from = '--head licensing:214:9f… --head identity:731:04…'
  const noted = { from, to: heads, why: 'the ends noted at the backup' }
  endsIn(await trial.runBlock([VERIFY, 'Keep the end elsewhere', 0], [noted]))
}

/** All that a machine loses, but for the program; the user gets another number, as on a new machine. */
async function loseTheMachine(): Promise<void> {
  await runCommands(`systemctl stop kulturport kulturport-login
    rm --recursive --force /var/lib/kulturport /etc/kulturport /etc/kulturport.env
    usermod --uid $(($(id --user kulturport) - 20)) kulturport
    groupmod --gid $(($(id --group kulturport) - 20)) kulturport`)
}

async function loseTheServer(roles: readonly string[]): Promise<void> {
  await loseTheMachine()
  await runCommands(`cd /
    for database in kulturport kulturport_login; do runuser -u postgres -- dropdb --force $database; done
    for role in ${roles.join(' ')}; do runuser -u postgres -- dropuser $role; done`)
}

async function restoreEmbedded(before: Person): Promise<void> {
  const heads = endsIn(await trial.runBlock([VERIFY, 'Run it', 0]))
  await waitUntilWell()
  await trial.run(BACKUP, ['Keys'])
  await trial.runBlock([BACKUP, 'Embedded', 0])
  await trial.see('data, keys and settings are gone', loseTheMachine)
  await trial.runBlock([BACKUP, 'Embedded', 1])
  await trial.run(BACKUP, ['Afterwards'])
  await waitUntilWell()
  await trial.see('the administrator signs in by an authenticator code', async () =>
    seeUsers(await comeBack(browser, before)),
  )
  await runCommands('systemctl stop kulturport kulturport-login')
  await verifyWith(heads)
}

async function backUpServer(life: Life, more: typeof substitutions): Promise<string> {
  const heads = endsIn(await trial.runBlock([VERIFY, 'Run it', 1]))
  await trial.run(BACKUP, ['Keys'])
  await trial.see('during the next block a statement is registered', async () => {
    await Promise.all([trial.runBlock([BACKUP, 'On a server', 0], more), register(life.holder)])
  })
  return heads
}

async function restoreServer(life: Life, heads: string): Promise<Life> {
  await trial.see('data, keys, settings, databases and role are gone', () => loseTheServer(['kulturport']))
  await trial.runBlock([POSTGRESQL, 'A server and two databases', 1])
  await trial.runBlock([BACKUP, 'On a server', 1])
  await trial.see('the trap: Kulturport starts on the empty databases once', async () => {
    await runCommands('systemctl start kulturport-login kulturport')
    await waitUntilWell()
    await runCommands('systemctl stop kulturport kulturport-login')
  })
  for (const index of [2, 3, 4]) await trial.runBlock([BACKUP, 'On a server', index])
  return afterwards(life, heads)
}

async function afterwards(life: Life, heads: string): Promise<Life> {
  await trial.run(BACKUP, ['Afterwards'])
  await waitUntilWell()
  await verifyWith(heads)
  return seeLife(trial, browser, life)
}

async function restoreTwoRoles(life: Life): Promise<void> {
  await trial.run(POSTGRESQL, ['Two roles'])
  await waitUntilWell()
  const owner = { from: '/etc/kulturport.env', to: '/etc/kulturport/owner.env', why: 'as the page says' }
  const heads = await backUpServer(life, [owner])
  await trial.see('all is gone, with both roles', () => loseTheServer(['kulturport_work', 'kulturport']))
  await trial.runBlock([POSTGRESQL, 'A server and two databases', 1])
  await runCommands(`cd /
    echo "create role kulturport_work login password 'change-me-too'; grant kulturport_work to kulturport" |
      runuser -u postgres -- psql --set=ON_ERROR_STOP=1`)
  for (const index of [1, 2, 3])
    await trial.runBlock([BACKUP, 'On a server', index], index === 3 ? [owner] : [])
  await trial.runBlock([POSTGRESQL, 'Two roles', 1])
  await trial.runBlock([BACKUP, 'On a server', 4])
  await afterwards(life, heads)
}

async function onServer(): Promise<void> {
  await trial.run(POSTGRESQL, ['A server and two databases', 'Settings', 'From the embedded database'])
  await trial.see('both answer /health with 200 and ok', waitUntilWell)
  await trial.see(
    'the settings are still read alike',
    async () => `${compareReaders('/etc/kulturport.env')} lines`,
  )
  mailbox.forget()
  const life = await beginLife(trial, browser, await nameAdministrator())
  await trial.run(POSTGRESQL, ['Look at it'])
  await trial.see('a database that starts later than Kulturport', seeLateDatabase)
  const heads = await backUpServer(life, [])
  const restored = await restoreServer(life, heads)
  await trial.run(VERIFY, ['Answers'])
  await trial.run(INSTALL, ['A new version'])
  await trial.see('both answer /health with 200 and ok', waitUntilWell)
  await restoreTwoRoles(restored)
}

try {
  await install()
  await restoreEmbedded(await nameAdministrator())
  await onServer()
  writeRecord(trial.entries, substitutions)
} catch (error) {
  console.error(error)
  for (const name of ['kulturport-login', 'kulturport'])
    console.error(`${name}:\n${readJournal(name).slice(-2000)}`)
  process.exitCode = 1
} finally {
  await browser.close()
  await mailbox.close()
  await clean()
  if (!hasSystemd) endImitation()
}
