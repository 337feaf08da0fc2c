import type { FastifyRequest } from 'fastify'
import { languageChoices } from '../platform/http/language.ts'
import type { FrameData } from './frame.tsx'
import { words } from './words.ts'
import type { IdentityServices } from './workplace.ts'

/** Makes the frames of one installation's pages; `message` is what was just done. */
export type FrameOf = (request: FastifyRequest, message?: string) => FrameData

export function createFrameOf(services: IdentityServices): FrameOf {
  return (request, message) => {
    const { say } = request
    const email = request.login?.account?.email
    return {
      say,
      languages: languageChoices(request),
      home: email === undefined ? '/sign-in' : '/account',
      footer: footerOf(request),
      ...(message === undefined ? {} : { message }),
      ...(services.mode === 'evaluation' ? { banner: say(words.practice) } : {}),
      ...(email === undefined ? {} : { person: menuOf(email, request) }),
    }
  }
}

function footerOf({ say }: FastifyRequest) {
  return [
    { label: say(words.help), href: '/help' },
    { label: say(words.contact), href: '/contact' },
    { label: say(words.privacy), href: '/privacy' },
  ]
}

function menuOf(email: string, { say }: FastifyRequest) {
  return {
    name: email,
    menu: [
      { label: say(words.editProfile), href: '/account/profile' },
      { label: say(words.myAccount), href: '/account' },
    ],
    signOut: { label: say(words.signOut), href: '/sign-out' },
  }
}
