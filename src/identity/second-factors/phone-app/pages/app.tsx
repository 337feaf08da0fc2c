import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import sharp from 'sharp'
import { z } from 'zod'
import { leadTo, showPage } from '../../../../platform/http/respond.ts'
import { root } from '../../../../platform/root.ts'
import { assetPath } from '../../../../platform/ui/index.ts'
import { languages } from '../../../../platform/words/languages.ts'
import { readTranslations, translationsDirectory } from '../../../../platform/words/translations.ts'
import { AppShell } from '../views/app-shell.tsx'
import { words } from '../words.ts'

const keptForADay = 'public, max-age=86400'
const sizes = ['180', '192', '512'] as const

/** The phone app: its page, manifest, icons and service worker, at Login's own origin. */
export function addAppShell(server: FastifyInstance): void {
  server.get('/app', async (_request, reply) => leadTo(reply, '/app/'))
  server.get('/app/', async (request, reply) => {
    const sentences = sentencesIn(request.say.language)
    return showPage(reply, <AppShell say={request.say} sentences={sentences} languages={languageNames} />)
  })
  server.get('/app/manifest.webmanifest', async ({ say }, reply) =>
    reply.type('application/manifest+json').send(JSON.stringify(manifest(say(words.appTitle), say.language))),
  )
  server.get('/app/service-worker.js', async (_request, reply) => sendWorker(reply))
  server.get('/app/icons/:name', sendIcon)
}

const languageNames = Object.fromEntries(languages.map(({ code, name }) => [code, name]))

const iconName = z.object({
  name: z
    .string()
    .transform(name => name.replace(/\.png$/, ''))
    .pipe(z.enum(sizes)),
})

/** English stands in the app itself. */
function sentencesIn(language: string): Readonly<Record<string, string>> {
  return readTranslations(translationsDirectory, language).get('authenticator') ?? {}
}

function manifest(name: string, language: string) {
  const icons = sizes.map(size => ({
    src: `/app/icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }))
  return {
    id: '/app/',
    name,
    short_name: 'Kulturport',
    lang: language,
    start_url: '/app/',
    scope: '/app/',
    display: 'standalone',
    background_color: '#f7f6f3',
    theme_color: '#1f5394',
    icons: [...icons, ...icons.map(icon => ({ ...icon, purpose: 'maskable' }))],
  }
}

/** A service worker must stand above what it serves, under a name that stays. */
async function sendWorker(reply: FastifyReply) {
  const script = await readFile(builtFile('authenticator-worker.js'))
  return reply.type('text/javascript').header('cache-control', 'no-cache').send(script)
}

async function sendIcon(request: FastifyRequest, reply: FastifyReply) {
  const name = iconName.safeParse(request.params)
  if (!name.success) return reply.callNotFound()
  return reply
    .type('image/png')
    .header('cache-control', keptForADay)
    .send(await iconOf(Number(name.data.name)))
}

const icons = new Map<number, Promise<Buffer>>()

function iconOf(size: number): Promise<Buffer> {
  const icon = icons.get(size) ?? drawIcon(size)
  icons.set(size, icon)
  return icon
}

async function drawIcon(size: number): Promise<Buffer> {
  const drawing = await readFile(builtFile('authenticator.svg'))
  return sharp(drawing, { density: 300 }).resize(size, size).png().toBuffer()
}

function builtFile(name: string): string {
  return join(root, 'dist', assetPath(name))
}
