import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import type { VNode } from 'preact'
import { forgetPages } from '../../platform/http/respond.ts'
import { render } from '../../platform/ui/index.ts'
import { chooseLanguage, languages, sayIn } from '../../platform/words/index.ts'
import type { FrameData } from '../frame.tsx'
import { showProblem } from '../problem.tsx'
import { words } from '../words.ts'
import type { IdentityServices } from '../workplace.ts'
import type { People } from './people.ts'
import { EngineErrorPage, SignOutPage } from './views/engine-pages.tsx'

/** The pages that the engine shows itself, in the same frame as all others. */
export function createEnginePages(services: IdentityServices, people: People) {
  const frame = (context: Asking) => frameFor(context, services)
  return {
    /** Asks whether to sign out of Login as well. */
    showSignOut: async (context: KoaContextWithOIDC) => {
      const secret = context.oidc.session?.state?.secret
      const question = {
        frame: frame(context),
        action: context.oidc.urlFor('end_session_confirm'),
        secret: typeof secret === 'string' ? secret : '',
        application: context.oidc.client?.clientName,
      }
      answer(context, <SignOutPage {...question} />)
    },
    /** Leads on from the answer to the page that is true: the person may have stayed. */
    leadOn: async (context: KoaContextWithOIDC) => {
      const living = await people.findSession(context.get('cookie'))
      if (living === undefined) context.set(forgetPages)
      context.status = 303
      context.redirect(living === undefined ? '/sign-out/done' : '/account')
    },
    showTooMany: (context: Asking, reference: string) => {
      const problem = { status: 429, code: 'too-many-requests', reference } as const
      if (context.accepts('json', 'html') === 'html')
        return answer(context, showProblem(frame(context), problem))
      context.body = { error: 'temporarily_unavailable', error_description: 'too many requests' }
    },
    showEngineError: async (context: KoaContextWithOIDC, out: ErrorOut) =>
      answer(
        context,
        <EngineErrorPage frame={frame(context)} code={out.error} application={services.licensingUrl} />,
      ),
  }
}

/** A request, also one that the engine has not looked at. */
type Asking = Omit<KoaContextWithOIDC, 'oidc'>

function answer(context: Asking, page: VNode): void {
  context.type = 'html'
  context.set('cache-control', 'no-store')
  context.body = render(page)
}

function frameFor(context: Asking, services: IdentityServices): FrameData {
  const language = chooseLanguage({
    query: context.query.ui_locales?.toString(),
    cookie: context.cookies.get('language', { signed: false }),
    acceptLanguage: context.get('accept-language'),
  })
  const say = sayIn(language)
  return {
    say,
    languages: languages.map(({ code, name }) => ({
      code,
      name,
      href: inLanguage(context, code),
      current: code === language,
    })),
    home: '/sign-in',
    footer: [
      { label: say(words.help), href: '/help' },
      { label: say(words.contact), href: '/contact' },
      { label: say(words.privacy), href: '/privacy' },
    ],
    ...(services.mode === 'evaluation' ? { banner: say(words.practice) } : {}),
  }
}

/** The same page in another language; an answer to a form cannot be asked for again. */
function inLanguage({ method, path, querystring }: Asking, code: string): string {
  if (method !== 'GET') return `/sign-in?language=${code}`
  const query = new URLSearchParams(querystring)
  query.set('ui_locales', code)
  return `${path}?${query}`
}
