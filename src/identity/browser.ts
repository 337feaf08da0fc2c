import type { FastifyRequest } from 'fastify'

/** What a person recognises their browser by, and where it was. */
export interface BrowserFacts {
  readonly browser: string
  readonly address: string
}

const browsers = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/\bVersion\/.*Safari\//, 'Safari'],
] as const
const systems = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** The browser and the network address of a request, short enough to be kept and shown. */
export function browserOf(request: FastifyRequest): BrowserFacts {
  const agent = request.headers['user-agent'] ?? ''
  const find = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([pattern]) => pattern.test(agent))?.[1]
  const names = [find(browsers), find(systems)].filter(name => name !== undefined)
  return { browser: names.join(', '), address: request.ip }
}
