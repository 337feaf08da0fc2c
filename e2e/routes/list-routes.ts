import type { FastifyInstance } from 'fastify'

/** One address of an application with the method it is asked by. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** With parameters as `:name`. */
  readonly path: string
}

const branch = /^([│ ]*)[├└]── (\S+) ?(?:\(([A-Z, ]+)\))?/

/** Every route that a server answers, as its router prints them. */
export function listRoutes(server: FastifyInstance): readonly Route[] {
  const above: string[] = []
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap(line => {
      const [, indent = '', part = '', methods = ''] = branch.exec(line) ?? []
      if (part === '') return []
      const depth = indent.length / 4
      above.splice(depth, above.length, part)
      const path = `/${above.join('')}`.replace(/\/+/g, '/')
      const asked = methods.split(', ').filter(method => method === 'GET' || method === 'POST')
      return asked.map(method => ({ method, path }))
    })
}

/** `GET /importer-statements/:id`. */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`
}
