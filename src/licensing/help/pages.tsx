import type { FastifyInstance } from 'fastify'
import { showPage } from '../../platform/http/respond.ts'
import type { Site } from '../site.ts'
import { AboutPage, abouts } from './views/about.tsx'
import { HelpPage, TopicPage } from './views/help.tsx'
import { topics } from './views/topics.ts'

/** Who answers to the public. */
interface Answering {
  /** An e-mail address. */
  readonly supportAddress: string
  readonly controller: string
}

/** Help, contact, privacy and accessibility, for everybody. */
export function addHelpPages(server: FastifyInstance, site: Site, answering: Answering): void {
  const { loginUrl } = site.workplace.services

  server.get('/help', (request, reply) =>
    showPage(reply, <HelpPage frame={site.frameOf(request)} loginUrl={loginUrl} />),
  )

  server.get<{ Params: { topic: string } }>('/help/:topic', async (request, reply) => {
    const topic = topics.find(one => one.slug === request.params.topic)
    if (topic === undefined) return reply.callNotFound()
    return showPage(reply, <TopicPage frame={site.frameOf(request)} loginUrl={loginUrl} topic={topic} />)
  })

  for (const [path, about] of Object.entries(abouts)) {
    server.get(path, (request, reply) => {
      const frame = site.frameOf(request)
      return showPage(reply, <AboutPage frame={frame} about={about} answering={answering} />)
    })
  }
}
