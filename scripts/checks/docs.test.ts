import { expect, it } from 'vitest'
import { docs } from './docs.ts'
import { foundIn } from './found-in.ts'
import { map } from './map.ts'

const whole: Record<string, string> = {
  'README.md': '# Kulturport',
  'ARCHITECTURE.md': Object.keys(map)
    .map(folder => `\`${folder}/\``)
    .join('\n'),
  ...Object.fromEntries(Object.keys(map).map(folder => [`${folder}/rules.ts`, ''])),
}

it('refuses long pages, missing pages and folders that are not on the map', () => {
  const texts = {
    ...whole,
    'README.md': 'a\n'.repeat(71),
    'src/licensing/extras/rules.ts': '',
    'src/more/a.ts': '',
  }
  expect(foundIn(docs, texts)).toEqual([
    'README.md:1 71 lines, the limit is 70',
    'src/licensing/extras:1 is not on the map',
    'src/more:1 is not on the map',
  ])
  expect(foundIn(docs, {})).toContain('README.md:1 is missing')
})

it('refuses a map of folders that are gone', () => {
  const { 'src/law/rules.ts': _, ...rest } = whole
  expect(foundIn(docs, rest)).toEqual(['scripts/checks/map.ts:1 maps src/law, which is not there'])
})

it('lets short pages and a true map be', () => {
  expect(foundIn(docs, whole)).toEqual([])
})
