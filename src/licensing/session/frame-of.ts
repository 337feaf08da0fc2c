import type { FastifyRequest } from 'fastify'
import { languageChoices } from '../../platform/http/language.ts'
import type { Person } from '../actor.ts'
import type { LicensingServices } from '../workplace.ts'
import type { FrameData } from './frame.tsx'
import { navigationFor } from './navigation.ts'
import { openedFor } from './rules.ts'
import { personOf } from './visit.ts'
import { words } from './words.ts'

/** Makes the frames of one installation's pages; `message` is what was just done. */
export type FrameOf = (request: FastifyRequest, message?: string) => FrameData

export function createFrameOf(services: LicensingServices): FrameOf {
  const documentPaths = services.kinds.map(({ path }) => path)
  return (request, message) => {
    const { say } = request
    const person = personOf(request)
    return {
      say,
      languages: languageChoices(request),
      navigation: navigationFor(request.visit.actor, say, { url: request.url, documentPaths }),
      home: '/',
      footer: [
        { label: say(words.help), href: '/help' },
        { label: say(words.contact), href: '/contact' },
        { label: say(words.privacy), href: '/privacy' },
        { label: say(words.accessibility), href: '/accessibility' },
      ],
      ...(message === undefined ? {} : { message }),
      ...(services.mode === 'evaluation' ? { banner: say(words.practice) } : {}),
      ...(person === undefined ? {} : signedIn(person, request, services)),
    }
  }
}

/** Whether opinions are asked of people like this: of authorities, of customs, and of experts, who need no role. */
function mayBeAsked({ role }: Person): boolean {
  return role === undefined || role.kind === 'authority-officer' || role.kind === 'customs-officer'
}

function signedIn(person: Person, request: FastifyRequest, services: LicensingServices) {
  const { say } = request
  const changeRole = request.visit.hasOtherRoles ? [{ label: say(words.changeRole), href: '/roles' }] : []
  return {
    person: {
      name: person.email,
      menu: [
        { label: say(words.notices), href: '/notices' },
        ...(mayBeAsked(person) ? [{ label: say(words.opinions), href: '/opinions' }] : []),
        { label: say(words.editProfile), href: '/profile' },
        { label: say(words.myAccount), href: `${services.loginUrl}/account` },
        ...changeRole,
      ],
      signOut: { label: say(words.signOut), href: '/sign-out' },
    },
    ...(person.role === undefined ? {} : { sentAlong: { [openedFor]: person.role.id } }),
    ...(person.role === undefined || person.role.organisation === ''
      ? {}
      : { role: { label: person.role.organisation, href: '/roles' } }),
  }
}
