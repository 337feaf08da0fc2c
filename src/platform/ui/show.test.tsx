import { render as renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { sayIn } from '../words/say.ts'
import { DataTable, DescriptionList, Dialog, Pagination, QrCode, Star, Steps } from './index.ts'

const say = sayIn('en')
const columns = [
  { key: 'tick', label: 'Choose', hidden: true },
  { key: 'name', label: 'Name', header: true },
  { key: 'value', label: 'Value', numeric: true },
]

test('a table has caption, heads, a name for each row, and labels for narrow screens', () => {
  const table = renderToString(
    <DataTable
      caption="Goods"
      columns={columns}
      rows={[{ id: '1', href: '/1', cells: { tick: '', name: 'Bowl', value: '18' } }]}
      empty="None"
    />,
  )
  expect(table).toContain('<caption>Goods</caption>')
  expect(table).toContain('<th scope="row" data-label="Name"><a class="ds-link" href="/1">Bowl</a></th>')
  expect(table).toContain('<td data-label="Value" data-numeric>18</td>')
  expect(table.match(/scope="col"/g)).toHaveLength(3)
})

test('an empty table says what is missing', () => {
  expect(renderToString(<DataTable caption="Goods" columns={columns} rows={[]} empty="None yet" />)).toBe(
    '<div class="k-empty">None yet</div>',
  )
})

test('steps say where one is', () => {
  const steps = renderToString(
    <Steps
      say={say}
      label="Application"
      steps={[
        { name: 'Good', state: 'done', href: '/good' },
        { name: 'Evidence', state: 'current' },
        { name: 'Send', state: 'next' },
      ]}
    />,
  )
  expect(steps).toContain('Step 2 of 3: Evidence')
  expect(steps.match(/aria-current="step"/g)).toHaveLength(1)
  expect(steps).toContain('<a href="/good">Good</a>')
})

test('a QR code is a drawing with a name and a quiet zone', () => {
  const code = renderToString(<QrCode text="https://kulturport.example" label="Code for the app" />)
  expect(code).toMatch(/^<svg class="k-qr" role="img" aria-label="Code for the app" viewBox="0 0 33 33"/)
  expect(code).toContain('d="M4 4h1v1h-1z')
})

test('a link to change a row says which row', () => {
  const list = renderToString(
    <DescriptionList rows={[{ label: 'Origin', value: '', change: { label: 'Change', href: '/origin' } }]} />,
  )
  expect(list).toContain('Change<span class="ds-sr-only">: Origin</span>')
  expect(list).toContain('<dd>–')
})

test('the star is a radio button with a name', () => {
  expect(renderToString(<Star name="main" value="1" label="Main address" checked />)).toMatch(
    /<label class="k-star"><input type="radio" name="main" value="1" checked\/>[\s\S]*Main address/,
  )
})

test('a dialog is named and closes without script', () => {
  const dialog = renderToString(<Dialog id="sure" title="Sure?" closeLabel="Close" />)
  expect(dialog).toContain('aria-labelledby="sure-title"')
  expect(dialog).toContain('<form method="dialog">')
})

test('a list on one page has no paging', () => {
  expect(renderToString(<Pagination say={say} />)).toBe('')
})
