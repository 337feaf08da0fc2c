import { expect, it } from 'vitest'
import { findingsIn, runCommand } from './commands.ts'

it('repeats what a program that failed has said', async () => {
  const program = [process.execPath, '-e', "console.log('a'); console.error('b'); process.exitCode = 1"]
  expect(await runCommand('.', program)).toEqual(['a', 'b'])
})

it('is silent about a program that succeeded', async () => {
  expect(await runCommand('.', [process.execPath, '-e', "console.log('fine')"])).toEqual([])
})

it('reads the forms of the compiler and of Biome', () => {
  const output = [
    'src/a.ts(3,7): error TS2339: Property b does not exist.',
    '  Property b does not exist on type c.',
    '::error title=lint/x,file=/root/src/a.ts,line=4,endLine=4,col=1,endColumn=2::Do not.',
    'Checked 3 files.',
  ]
  expect(findingsIn(output.join('\n'), '/root')).toEqual([
    'src/a.ts:3 TS2339: Property b does not exist.',
    'src/a.ts:4 lint/x: Do not. - npx biome check --write, or by hand',
  ])
})
