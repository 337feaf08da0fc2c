import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluationPeople } from './people.ts'

const page = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

test.each(evaluationPeople)('the first page lists the $what', ({ what, email, secret, password }) => {
  expect(page).toContain(`| ${what} | ${email} | \`${secret}\` |`)
  expect(page).toContain(`\`${password}\``)
})
