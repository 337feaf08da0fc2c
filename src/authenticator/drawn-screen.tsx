import {
  CameraHelp,
  Paired,
  PairingNumber,
  PairingPin,
  Paste,
  ScanScreen,
  Welcome,
} from './pairing-screens.tsx'
import { Message, type ScreenProps } from './parts.tsx'
import { Empty, EndedScreen, Refuse, RequestPin, RequestScreen, Unwelcome } from './request-screens.tsx'
import { Removal, Settings } from './settings-screens.tsx'
import { words } from './words.ts'

/** The whole app: the bar on top, what the network does, and the screen of the moment. */
export function DrawnScreen(props: ScreenProps) {
  const { state, say } = props
  const { at } = state.screen
  return (
    <>
      <Bar {...props} />
      <p class="a-offline" role="status">
        {state.isReachable ? null : (
          <>
            <strong>{say(words.offlineTitle)}</strong> {say(words.offlineText)}
          </>
        )}
      </p>
      <main key={at} class="a-screen" data-at={at}>
        <Current {...props} />
      </main>
    </>
  )
}

function Bar({ state, acts, say }: ScreenProps) {
  const { at } = state.screen
  const hasSettings = state.profiles.length > 0 && at !== 'settings' && !at.startsWith('request')
  return (
    <header class="a-bar">
      <span class="a-mark">{say(words.product)}</span>
      {hasSettings ? <SettingsButton acts={acts} say={say} /> : null}
    </header>
  )
}

function SettingsButton({ acts, say }: Pick<ScreenProps, 'acts' | 'say'>) {
  return (
    <button
      class="a-icon"
      type="button"
      aria-label={say(words.settings)}
      onClick={() => acts.show({ at: 'settings' })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 7h10M18 7h2M4 17h2M10 17h10M14 4.500v5M10 14.500v5" />
      </svg>
    </button>
  )
}

function Current(props: ScreenProps) {
  const { screen } = props.state
  switch (screen.at) {
    case 'opening':
      return null
    case 'unsupported':
      return <Unsupported {...props} cause={screen.cause} />
    case 'welcome':
      return <Welcome {...props} screen={screen} />
    case 'scan':
      return <ScanScreen {...props} screen={screen} />
    case 'camera-help':
      return <CameraHelp {...props} screen={screen} />
    case 'paste':
      return <Paste {...props} screen={screen} />
    case 'pairing-number':
      return <PairingNumber {...props} screen={screen} />
    case 'pairing-pin':
      return <PairingPin {...props} screen={screen} />
    case 'paired':
      return <Paired {...props} screen={screen} />
    case 'empty':
      return <Empty {...props} />
    case 'request':
      return <RequestScreen {...props} screen={screen} />
    case 'request-pin':
      return <RequestPin {...props} screen={screen} />
    case 'refuse':
      return <Refuse {...props} screen={screen} />
    case 'ended':
      return <EndedScreen {...props} screen={screen} />
    case 'blocked':
    case 'unknown':
      return <Unwelcome {...props} screen={screen} />
    case 'settings':
      return <Settings {...props} />
    case 'removal':
      return <Removal {...props} screen={screen} />
  }
}

function Unsupported({ say, cause }: ScreenProps & { readonly cause: 'insecure' | 'storage' }) {
  return (
    <Message drawing="pause" tone="bad" title={say(words.unsupportedTitle)}>
      {say(cause === 'insecure' ? words.unsupportedInsecure : words.unsupportedStorage)}
    </Message>
  )
}
