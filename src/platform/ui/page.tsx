import type { ComponentChildren } from 'preact'
import { Alert } from './alert.tsx'
import { assetPath } from './assets.ts'
import { SentAlong } from './form.tsx'
import { type HeaderProps, PageHeader } from './page-header.tsx'
import type { Link } from './types.ts'
import { words } from './words.ts'

export interface PageProps extends HeaderProps {
  /** Of this page; the browser's title adds the application. */
  readonly title: string
  readonly footer: readonly Link[]
  /** What was just done, said once after a redirect. */
  readonly message?: string | undefined
  /** The page holds an error summary: the title begins with "Error:". */
  readonly problem?: boolean | undefined
  /** For tables: the full width. */
  readonly wide?: boolean | undefined
  /** Seconds after which a browser without script loads the page again; for pages that wait. */
  readonly refreshEvery?: number | undefined
  /** Values that every form of the page sends along. */
  readonly sentAlong?: Readonly<Record<string, string>> | undefined
  /** More for `<head>`: a script by `assetPath`, a manifest. */
  readonly head?: ComponentChildren
  readonly children?: ComponentChildren
}

function documentTitle({ say, title, application, problem }: PageProps): string {
  const whole = say(words.pageTitle, { title, application: application.name })
  return problem ? say(words.errorTitle, { title: whole }) : whole
}

function Head(props: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{documentTitle(props)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14181f" media="(prefers-color-scheme: dark)" />
      <link rel="icon" type="image/svg+xml" href={assetPath('mark.svg')} />
      <link rel="stylesheet" href={assetPath('styles.css')} />
      <script type="module" src={assetPath('enhance.js')} />
      {props.refreshEvery === undefined ? null : <Refresh every={props.refreshEvery} />}
      {props.head}
    </head>
  )
}

function Refresh({ every }: { readonly every: number }) {
  return (
    <noscript>
      <meta http-equiv="refresh" content={String(every)} />
    </noscript>
  )
}

function Footer({ say, footer, application }: Pick<PageProps, 'say' | 'footer' | 'application'>) {
  return (
    <footer class="k-footer">
      <div class="k-width">
        <p>{application.name}</p>
        <nav aria-label={say(words.footerNavigation)}>
          <ul>
            {footer.map(link => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** A whole document: give it to `render`. */
export function Page(props: PageProps) {
  const { say, message, wide, sentAlong = {}, children } = props
  return (
    <html lang={say.language}>
      <Head {...props} />
      <body>
        <a class="k-skip" href="#main">
          {say(words.skipToContent)}
        </a>
        <PageHeader {...props} />
        <main id="main" tabIndex={-1} class="k-width k-main" data-wide={wide ? '' : undefined}>
          {message ? (
            <Alert tone="success" live>
              {message}
            </Alert>
          ) : null}
          <SentAlong.Provider value={sentAlong}>{children}</SentAlong.Provider>
        </main>
        <Footer {...props} />
      </body>
    </html>
  )
}
