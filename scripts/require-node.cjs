// An old Node.js cannot even read the other files of this project: this one it can, and says so in one sentence.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const NEEDED = 24

function end(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(78)
}

if (!existsSync(join(__dirname, '..', 'node_modules', '.bin'))) {
  end('Kulturport is not installed yet. Run: npm ci')
}
if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  end(
    `Kulturport needs Node.js ${NEEDED}, and this is ${process.versions.node}: the packages could not bring theirs, as their install scripts did not run. Run: npm rebuild --ignore-scripts=false`,
  )
}
