import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from '../scripts/build-all.ts'
import { root } from '../src/platform/root.ts'
import { explainFault } from './explain-fault.ts'
import { beginFirstStart } from './first-start.ts'
import { openParts } from './parts.ts'
import { explainPorts } from './ports.ts'
import { printPeople } from './print-people.ts'
import { type EvaluationSettings, endWith, evaluationOrExit } from './settings.ts'

// Looks whether all can start, builds, then starts mailbox, Login and Kulturport, each in a process of its own.
const settings = evaluationOrExit()
const obstacle = (await explainPorts(settings)) ?? (await prepareData(settings))
if (obstacle !== undefined) endWith(obstacle)
if (process.env.KULTURPORT_BUILT !== 'yes' || !existsSync(join(root, 'dist/development'))) {
  const failure = buildAll({ listing: false })
  if (failure !== undefined) endWith(failure.sentence, failure.code)
}

const parts = openParts()
process.on('SIGTERM', () => parts.stop(0))
process.on('SIGINT', () => parts.stop(0))
process.once('disconnect', () => parts.stop(0))
const mailbox = await parts.run('run-mailbox')
const [identity, licensing] = await Promise.all([parts.run('run-identity'), parts.run('run-licensing')])
printPeople()
console.log(
  `ready: Kulturport ${licensing}, Login ${identity}, phone app ${identity}/app/, mailbox ${mailbox}`,
)

async function prepareData({ configuration }: EvaluationSettings): Promise<string | undefined> {
  try {
    return await beginFirstStart(configuration)
  } catch (error) {
    const sentence = explainFault(error, configuration)
    if (sentence === undefined) throw error
    return sentence
  }
}
