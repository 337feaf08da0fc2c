import type { FastifyInstance } from 'fastify'
import type { Site } from '../site.ts'
import { addCalendarFeedPages } from './feed/pages/index.tsx'
import { addInboxPages } from './inbox/pages/index.tsx'
import { addPreferencePages } from './preferences/pages/index.tsx'

/** What somebody is told: in the application, by mail as they wish it, and in their calendar. */
export function addNoticePages(server: FastifyInstance, site: Site): void {
  addInboxPages(server, site)
  addPreferencePages(server, site)
  addCalendarFeedPages(server, site)
}
