import { availableParallelism } from 'node:os'
import { cases } from './cases.ts'
import { type Bench, figureLine } from './frame.ts'
import { hostile } from './hostile.ts'
import { licenceSteps } from './licence-steps.ts'
import { licences } from './licences.ts'
import { lists } from './lists.ts'
import { pages } from './pages.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { submission } from './submission.ts'

const benches: readonly Bench[] = [
  pages,
  signIn,
  submission,
  lists,
  cases,
  licences,
  licenceSteps,
  start,
  hostile,
]
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !benches.some(bench => bench.name === name))

if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${benches.map(one => one.name).join(', ')}`)
  process.exit(2)
}

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores`)
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue
  await bench.run(figure => console.log(figureLine(figure)))
}
