import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider'
import type { VNode } from 'preact'
import { render } from '../../platform/ui/index.ts'
import { chooseLanguage, sayIn } from '../../platform/words/index.ts'
import { engineErrorPage, signedOutPage, signOutPage } from './views/engine-pages.tsx'

function sayFor(context: KoaContextWithOIDC) {
  return sayIn(
    chooseLanguage({
      query: context.query.ui_locales?.toString(),
      cookie: context.cookies.get('language'),
      acceptLanguage: context.get('accept-language'),
    }),
  )
}

function answer(context: KoaContextWithOIDC, page: VNode): void {
  context.type = 'html'
  context.set('cache-control', 'no-store')
  context.body = render(page)
}

/** Asks whether to sign out of Login as well. */
export async function showSignOut(context: KoaContextWithOIDC): Promise<void> {
  const { session } = context.oidc
  const secret = session?.state?.secret
  answer(
    context,
    signOutPage({
      say: sayFor(context),
      action: context.oidc.urlFor('end_session_confirm'),
      secret: typeof secret === 'string' ? secret : '',
      application: context.oidc.client?.clientName,
    }),
  )
}

export async function showSignedOut(context: KoaContextWithOIDC): Promise<void> {
  answer(context, signedOutPage({ say: sayFor(context) }))
}

export async function showEngineError(context: KoaContextWithOIDC, out: ErrorOut): Promise<void> {
  answer(context, engineErrorPage({ say: sayFor(context), code: out.error }))
}
