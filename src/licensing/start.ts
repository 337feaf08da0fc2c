import { join } from 'node:path'
import { z } from 'zod'
import { type Clock, systemClock } from '../platform/clock.ts'
import type { Configuration } from '../platform/configuration.ts'
import { openDecoders } from '../platform/decoding/index.ts'
import { checkDisk } from '../platform/disk.ts'
import { openFileStore } from '../platform/files/index.ts'
import { loadSeal, openSeals } from '../platform/pdf/index.ts'
import { perform } from '../platform/perform.ts'
import { type Foundation, layFoundation, type Running, startWork } from '../platform/run-application.ts'
import { StartFault } from '../platform/starting/start-fault.ts'
import { openAuthority } from '../platform/time-stamps/index.ts'
import { openTypesetter } from '../platform/typesetting/index.ts'
import { theClock } from './actor.ts'
import { createLicensingApp, documentKinds, fileOwners } from './app.ts'
import { sealPaper } from './import-licences/papers/seal-paper.ts'
import { fillSearchTexts } from './operators/search/actions/fill-search-texts.ts'
import { checkLogin } from './session/check-login.ts'
import { createLoginClient, type LoginClient } from './session/login-client.ts'
import { licensingJobsAtStart, licensingSchedules, licensingWorkers } from './workers.ts'
import type { LicensingServices, LicensingWorkplace } from './workplace.ts'

/** Opens everything Kulturport works with, brings the database up to date and starts the jobs. */
export async function startLicensing(
  configuration: Configuration,
  clock: Clock = systemClock,
): Promise<Running<LicensingWorkplace>> {
  const foundation = await layFoundation('licensing', configuration, clock)
  const workplace = { ...foundation, services: await openServices(configuration, foundation) }
  await perform(workplace, fillSearchTexts, { actor: theClock, input: {} })
  const login = await openLogin(configuration)
  const { requestsPerMinute, trustProxy, supportAddress, controller, usesProxy } = configuration
  const answering = { supportAddress, controller }
  const checks = {
    disk: checkDisk(configuration.dataDirectory),
    login: checkLogin({ loginUrl: configuration.identity.publicUrl, usesProxy }),
  }
  const options = { login, requestsPerMinute, trustProxy, ...answering, checks }
  const server = await createLicensingApp(workplace, options)
  const closables = await startWork(foundation, server, {
    workers: licensingWorkers(workplace),
    schedules: licensingSchedules,
    atStart: licensingJobsAtStart,
  })
  const { decoders, typesetter } = workplace.services
  const workers = [
    { name: 'decoders', close: decoders.close },
    { name: 'typesetter', close: typesetter.close },
  ]
  return { workplace, server, closables: [...closables, ...workers] }
}

async function openLogin(configuration: Configuration): Promise<LoginClient> {
  const keyFile = join(configuration.dataDirectory, 'licensing-client-key.json')
  const loginUrl = configuration.identity.publicUrl
  try {
    return await createLoginClient({ loginUrl, publicUrl: configuration.licensing.publicUrl, keyFile })
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof z.ZodError)) throw cause
    throw new StartFault(
      `${keyFile} is damaged: remove it, and the next start makes another one, which Login takes by itself`,
      { cause },
    )
  }
}

async function openServices(
  configuration: Configuration,
  { clock, log, post }: Foundation,
): Promise<LicensingServices> {
  const { dataDirectory, mode, sealFile, sealPassphrase } = configuration
  const { draftsPerOperator, megabytesPerOperator } = configuration
  return {
    kinds: documentKinds,
    fileOwners,
    decoders: openDecoders(log),
    typesetter: openTypesetter(log),
    files: await openFileStore({ directory: join(dataDirectory, 'files') }),
    quotas: { drafts: draftsPerOperator, bytes: megabytesPerOperator * 1_000_000 },
    seal: await loadSeal({
      ...(sealFile === undefined ? {} : { file: sealFile }),
      ...(sealPassphrase === undefined ? {} : { passphrase: sealPassphrase }),
      dataDirectory,
      evaluation: mode === 'evaluation',
      commonName: mode === 'evaluation' ? 'Kulturport (evaluation)' : 'Kulturport',
      now: clock.now(),
    }),
    authoritySeals: openSeals({
      directory: configuration.authoritySeals,
      passphrase: configuration.authoritySealsPassphrase,
      module: configuration.authoritySealsModule,
      dataDirectory,
      evaluation: mode === 'evaluation',
      now: () => clock.now(),
    }),
    timeStamps: await openAuthority({
      url: configuration.timeStampUrl,
      caFile: configuration.timeStampCaFile,
      evaluation: mode === 'evaluation',
      dataDirectory,
      now: () => clock.now(),
      log,
    }),
    sealLicence: sealPaper,
    renewStampsAfterDays: configuration.renewStampsAfterDays,
    post,
    publicUrl: configuration.licensing.publicUrl,
    loginUrl: configuration.identity.publicUrl,
    mode,
    firstAdministrator: configuration.firstAdministrator,
  }
}
