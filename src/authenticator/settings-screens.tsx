import { type At, Foot, Message, Press, type ScreenProps, Title } from './parts.tsx'
import type { Profile } from './profiles.ts'
import { words } from './words.ts'

/** The accounts on this phone, and the language. */
export function Settings({ say, state, acts, languages }: ScreenProps) {
  return (
    <>
      <Title title={say(words.settingsTitle)} />
      <section class="a-card">
        <h2>{say(words.accountsTitle)}</h2>
        <ul class="a-accounts">
          {state.profiles.map(profile => (
            <Account key={profile.deviceId} {...{ say, acts, profile }} isInUse={profile === state.active} />
          ))}
        </ul>
        <Press look="plain" onPress={() => acts.show({ at: 'scan' })}>
          {say(words.addAnother)}
        </Press>
      </section>
      <nav class="a-card" aria-labelledby="language">
        <h2 id="language">{say(words.language)}</h2>
        <ul class="a-languages">
          {Object.entries(languages).map(([code, name]) => (
            <li key={code}>
              <a
                href={`/app/?language=${code}`}
                hreflang={code}
                lang={code}
                aria-current={code === say.language ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Foot>
        <Press onPress={() => acts.goHome()}>{say(words.done)}</Press>
      </Foot>
    </>
  )
}

interface AccountProps extends Pick<ScreenProps, 'say' | 'acts'> {
  readonly profile: Profile
  readonly isInUse: boolean
}

function Account({ say, acts, profile, isInUse }: AccountProps) {
  const { account, deviceName } = profile
  return (
    <li>
      <p>
        <strong>{account}</strong>
        <span>{isInUse ? `${deviceName} · ${say(words.inUse)}` : deviceName}</span>
      </p>
      {isInUse ? null : (
        <Press look="plain" onPress={() => acts.useProfile(profile)}>
          {say(words.use)}
        </Press>
      )}
      <Press look="quiet" onPress={() => acts.show({ at: 'removal', profile })}>
        {say(words.remove)}
      </Press>
    </li>
  )
}

export function Removal({ say, acts, screen }: At<'removal'>) {
  const { profile } = screen
  return (
    <>
      <Message drawing="cross" tone="bad" title={say(words.removeTitle, { account: profile.account })}>
        {say(words.removeText)}
      </Message>
      <Foot>
        <Press look="danger" onPress={() => void acts.remove(profile)}>
          {say(words.remove)}
        </Press>
        <Press look="plain" onPress={() => acts.show({ at: 'settings' })}>
          {say(words.keep)}
        </Press>
      </Foot>
    </>
  )
}
