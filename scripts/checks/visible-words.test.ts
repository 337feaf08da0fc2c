import { expect, it } from 'vitest'
import { foundIn } from './found-in.ts'
import { visibleWords } from './visible-words.ts'

it.each([
  '<p>Hello</p>',
  '<p>{"Hello"}</p>',
  '<p>{`Hello \x24{name}`}</p>',
  '<p>{late ? "Hello" : say(words.a)}</p>',
  '<p>{late && "Hello"}</p>',
  '<Field label="Hello" />',
  '<img alt={"Hello"} />',
  '<DataTable columns={[{ label: "Hello" }]} />',
  '<input aria-label={late ? "Hello" : undefined} />',
])('refuses %s', markup => {
  expect(foundIn(visibleWords, { 'src/licensing/roles/views/a.tsx': `const a = ${markup}` })).toEqual([
    expect.stringContaining('a.tsx:1 visible words in markup: "Hello'),
  ])
})

it.each([
  '<p class="lead">{say(words.a)}</p>',
  '<p>&nbsp;–&middot; 12 </p>',
  '<img alt="" />',
  '<p>{render("a")}</p>',
])('lets %s be', markup => {
  expect(foundIn(visibleWords, { 'src/licensing/roles/views/a.tsx': `const a = ${markup}` })).toEqual([])
})
