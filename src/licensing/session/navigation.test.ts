import { expect, test } from 'vitest'
import { sayIn } from '../../platform/words/say.ts'
import { anonymous } from '../actor.ts'
import { people } from '../documents/lists/testing/people.ts'
import { navigationFor } from './navigation.ts'

const say = sayIn('en')
const documentPaths = ['/importer-statements']
const labels = (actor: Parameters<typeof navigationFor>[0], url = '/') =>
  navigationFor(actor, say, { url, documentPaths }).map(link => link.label)

test('who has no role yet, is offered nothing that would be refused', () => {
  for (const actor of [anonymous, people.newcomer])
    expect(labels(actor)).toEqual(['Home', 'Check a document'])
})

test('customs officers check first, administrators see no documents', () => {
  expect(labels(people.customsOfficer)).toEqual([
    ...['Home', 'Check a document', 'Documents', 'Third-country law library'],
  ])
  expect(labels(people.administrator)).not.toContain('Documents')
  expect(labels(people.officer)).toEqual(expect.arrayContaining(['Cases', 'Role requests']))
  expect(labels(people.holder)).not.toContain('Cases')
  expect(labels(people.holder)).not.toContain('Role requests')
})

test('one entry is current, also on the pages below it', () => {
  const current = (url: string) =>
    navigationFor(people.holder, say, { url, documentPaths }).filter(link => link.current)
  expect(current('/documents?q=x').map(link => link.href)).toEqual(['/documents'])
  expect(current('/check/ICGS.DK.2026.0000001?code=x').map(link => link.href)).toEqual(['/check'])
  expect(current('/importer-statements/1/sign').map(link => link.href)).toEqual(['/documents'])
  expect(current('/law-library/EG').map(link => link.href)).toEqual(['/law-library'])
  expect(current('/help')).toEqual([])
})
