import { assetPath } from '../../../../platform/ui/index.ts'
import type { Say } from '../../../../platform/words/words.ts'
import { words } from '../words.ts'

export interface AppShellProps {
  readonly say: Say
  /** The app's sentences in the reader's language, by key. */
  readonly sentences: Readonly<Record<string, string>>
  /** Language code -> its name in itself. */
  readonly languages: Readonly<Record<string, string>>
}

/** The page of the phone app: its script draws everything in `#app`. */
export function AppShell({ say, sentences, languages }: AppShellProps) {
  return (
    <html lang={say.language}>
      <head>
        <meta charset="utf-8" />
        <title>{say(words.appTitle)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f7f6f3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1a1f27" media="(prefers-color-scheme: dark)" />
        <meta name="apple-mobile-web-app-title" content="Kulturport" />
        <link rel="manifest" href={`/app/manifest.webmanifest?language=${say.language}`} />
        <link rel="icon" type="image/svg+xml" href={assetPath('authenticator.svg')} />
        <link rel="apple-touch-icon" href="/app/icons/180.png" />
        <link rel="stylesheet" href={assetPath('authenticator.css')} />
        <script type="module" src={assetPath('authenticator.js')} />
      </head>
      <body>
        <div
          id="app"
          data-sentences={JSON.stringify(sentences)}
          data-languages={JSON.stringify(languages)}
          data-reader={assetPath('qr-reader.js')}
        >
          <p class="a-opening" role="status">
            {say(words.appLoading)}
          </p>
        </div>
        <noscript>
          <p class="a-opening">{say(words.appNeedsScript)}</p>
        </noscript>
      </body>
    </html>
  )
}
