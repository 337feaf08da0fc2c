import { writeSync } from 'node:fs'
import { openLicensing, registeringHolder } from './open-licensing.ts'
import { openPerson } from './open-person.ts'
import { registerOne, takePictures } from './register-one.ts'

// Registers statements, several at once, until somebody ends the process; every number is written when acknowledged.
const AT_ONCE = 4
const STANDARD_OUTPUT = 1

const { workplace } = await openLicensing()
const holder = await openPerson(workplace, registeringHolder)
const pictures = await takePictures({ width: 640, height: 480 })

async function registerForEver(): Promise<never> {
  for (;;) {
    const { number } = await registerOne({ workplace, holder, pictures })
    // Straight into the pipe: what the parent reads had been acknowledged before the end came.
    writeSync(STANDARD_OUTPUT, `${number}\n`)
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, registerForEver))
