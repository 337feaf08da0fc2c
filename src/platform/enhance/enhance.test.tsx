import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { build } from 'esbuild'
import { type Browser, chromium as launcher, type Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  Button,
  Checkbox,
  CopyText,
  Dialog,
  ErrorSummary,
  Field,
  FileField,
  Form,
  LiveStatus,
  Page,
  PasswordField,
  render,
  TextArea,
} from '../ui/index.ts'
import { sayIn } from '../words/say.ts'

const say = sayIn('en')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'"

function drawPage(state: string) {
  return render(
    <Page
      say={say}
      title="Parts"
      application={{ name: 'Kulturport', home: '/' }}
      person={{
        name: 'anna@gallery.example',
        menu: [{ label: 'Profile', href: '/profile' }],
        signOut: { label: 'Out', href: '/out' },
      }}
      languages={[]}
      footer={[]}
    >
      <h1>Parts</h1>
      <ErrorSummary say={say} errors={[{ field: 'name', text: 'Write a name' }]} />
      <LiveStatus src="/status" every={50} state={state} />
      <p>State: {state}</p>
      <Button href="/sure" dialog="sure">
        Ask
      </Button>
      <Dialog id="sure" title="Sure?" closeLabel="Close" />
      <CopyText say={say} text="ABC" />
      <Form action="/sent" warnUnsaved>
        <Field say={say} name="name" label="Name" />
        <PasswordField say={say} name="password" label="Password" autocomplete="new-password" />
        <TextArea say={say} name="note" label="Note" maxlength={10} />
        <FileField say={say} name="photo" label="Photo" />
        <Checkbox say={say} name="read" label="Read" />
        <Button enabledBy="read">Send</Button>
      </Form>
    </Page>,
  )
}

const site = { state: 'waiting', posts: 0 }
let server: Server
let browser: Browser
let tab: Tab
let address: string

async function bundleScript(): Promise<string> {
  const entryPoint = fileURLToPath(new URL('./enhance.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function serve(script: string): Server {
  return createServer((request, response) => {
    response.setHeader('content-security-policy', policy)
    const path = request.url ?? '/'
    if (path.startsWith('/assets/enhance')) response.setHeader('content-type', 'text/javascript').end(script)
    else if (path === '/status') response.end(JSON.stringify({ state: site.state }))
    else if (path === '/sent') {
      site.posts += 1
      // Never answered at once: the person has time to press again.
      setTimeout(() => response.end('sent'), 500)
    } else response.setHeader('content-type', 'text/html').end(drawPage(site.state))
  })
}

beforeAll(async () => {
  server = serve(await bundleScript())
  await new Promise<void>(resolve => server.listen(0, () => resolve()))
  const place = server.address()
  address = `http://localhost:${typeof place === 'object' ? place?.port : ''}/`
  const args = chromium.args.filter(arg => arg !== '--single-process' && arg !== '--no-zygote')
  browser = await launcher.launch({ executablePath: await chromium.executablePath(), args, headless: true })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

beforeEach(async () => {
  site.state = 'waiting'
  site.posts = 0
  await tab?.context().close()
  const context = await browser.newContext()
  tab = await context.newPage()
  await tab.goto(address)
})

test('the error summary has the focus', async () => {
  expect(await tab.evaluate(() => document.activeElement?.className)).toBe('ds-error-summary')
})

test('a link opens its dialog instead of being followed', async () => {
  await tab.getByRole('link', { name: 'Ask' }).click()
  expect(await tab.getByRole('dialog', { name: 'Sure?' }).isVisible()).toBe(true)
  await tab.getByRole('button', { name: 'Close' }).click()
  expect(await tab.getByRole('dialog').count()).toBe(0)
  expect(tab.url()).toBe(address)
})

test('the password can be shown', async () => {
  await tab.getByRole('button', { name: 'Show password' }).click()
  expect(await tab.locator('#password').getAttribute('type')).toBe('text')
  expect(await tab.locator('.k-show').getAttribute('aria-pressed')).toBe('true')
})

test('the characters left are counted', async () => {
  await tab.getByLabel('Note').fill('twelve chars')
  await tab.getByText('Characters too many: 2').waitFor()
})

test('the button works once the box is ticked, and the form is sent once', async () => {
  const send = tab.getByRole('button', { name: 'Send' })
  expect(await send.isDisabled()).toBe(true)
  await tab.getByLabel('Read').check()
  await tab.evaluate(() => {
    for (let press = 0; press < 3; press += 1)
      document.querySelector<HTMLButtonElement>('[data-enabled-by]')?.click()
  })
  await tab.getByText('sent').waitFor()
  expect(site.posts).toBe(1)
})

test('the person menu opens when it is hovered or reached by keyboard, and closes by Escape', async () => {
  const profile = tab.getByRole('link', { name: 'Profile' })
  await tab.getByText('anna@gallery.example').hover()
  expect(await profile.isVisible()).toBe(true)
  await tab.keyboard.press('Escape')
  await tab.mouse.move(0, 500)
  await tab.locator('.k-wordmark').focus()
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Tab')
  expect(await profile.isVisible()).toBe(true)
  await tab.keyboard.press('Escape')
  expect(await profile.isVisible()).toBe(false)
})

test('the page follows what happens elsewhere', async () => {
  site.state = 'approved'
  await tab.getByText('State: approved').waitFor()
})

test('a chosen file is listed', async () => {
  await tab
    .getByLabel('Photo')
    .setInputFiles({ name: 'bowl.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await tab.getByText('bowl.txt').waitFor()
})

test('leaving with unsent changes asks first', async () => {
  await tab.getByLabel('Name').fill('Anna')
  const asked = tab.waitForEvent('dialog')
  await tab.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.accept()
})
