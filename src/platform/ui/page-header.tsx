import type { Say } from '../words/words.ts'
import { typedForm } from './form.tsx'
import { HiddenText } from './hidden-text.tsx'
import type { Link } from './types.ts'
import { Wordmark } from './wordmark.tsx'
import { words } from './words.ts'

/** One language in the chooser, leading to the same page. */
export interface LanguageLink {
  readonly code: string
  readonly name: string
  /** None on a page that is at no address of its own. */
  readonly href: string | undefined
  readonly current: boolean
}

/** The signed-in person and the menu under the address. */
export interface Person {
  /** The e-mail address, shown top right. */
  readonly name: string
  readonly menu: readonly Link[]
  /** Signs out by POST: signing out changes state. */
  readonly signOut: Link
}

/** What stands over every page. */
export interface HeaderProps {
  readonly say: Say
  readonly application: { readonly name: string; readonly home: string }
  readonly person?: Person | undefined
  readonly navigation?: readonly (Link & { readonly current?: boolean | undefined })[] | undefined
  readonly languages: readonly LanguageLink[]
  /** Where the page's `<Form typed>` is shown again with what was typed, in another language. */
  readonly typedAt?: string | undefined
  /** Given when that form asks by GET. */
  readonly typedMethod?: 'get' | undefined
  /** Whom the person acts for, and where that is changed. */
  readonly role?: Link | undefined
  /** Green button top right for a visitor, such as "Log in". */
  readonly signIn?: Link | undefined
  /** A strip over everything, such as "Practice environment". */
  readonly banner?: string | undefined
}

type LanguageMenuProps = Pick<HeaderProps, 'say' | 'languages' | 'typedAt' | 'typedMethod'>

interface LanguageEntryProps extends Pick<HeaderProps, 'typedAt' | 'typedMethod'> {
  readonly language: LanguageLink
}

// Announced as on every other page: it leads to the same page in another language.
const asLink = { role: 'link' } as const

function LanguageEntry({
  language: { code, name, href, current },
  typedAt,
  typedMethod,
}: LanguageEntryProps) {
  const about = { lang: code, 'aria-current': current ? 'true' : undefined } as const
  if (typedAt === undefined) {
    return (
      <a {...about} href={href} hreflang={code}>
        {name}
      </a>
    )
  }
  const asked =
    typedMethod === 'get'
      ? { name: 'language', value: code, formaction: typedAt }
      : { formaction: `${typedAt}?language=${code}` }
  return (
    <button {...about} {...asLink} {...asked} type="submit" form={typedForm}>
      {name}
    </button>
  )
}

/** The Enter key presses the first button of a form: it sends the form, and never changes the language. */
function EnterKey() {
  return <button type="submit" class="ds-sr-only" form={typedForm} tabIndex={-1} aria-hidden="true" />
}

function LanguageMenu({ say, languages, ...typed }: LanguageMenuProps) {
  const offered = languages.filter(({ href }) => typed.typedAt !== undefined || href !== undefined)
  if (offered.length === 0) return null
  const current = offered.find(language => language.current)
  return (
    <details class="k-menu" name="top-menu">
      <summary>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c5.300 5.500 5.300 12.500 0 18M12 3c-5.300 5.500-5.300 12.500 0 18" />
        </svg>
        <HiddenText>{`${say(words.language)}: `}</HiddenText>
        {current?.name ?? say(words.language)}
      </summary>
      <ul>
        {offered.map(language => (
          <li key={language.code}>
            <LanguageEntry language={language} {...typed} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function PersonMenu({ person }: { readonly person: Person }) {
  return (
    <details class="k-menu" name="top-menu" data-hover>
      <summary>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="8" r="4" />
          <path d="M4 20.500c1-4.500 4-6.500 8-6.500s7 2 8 6.500" />
        </svg>
        <span class="k-menu-name">{person.name}</span>
      </summary>
      <ul>
        {person.menu.map(link => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
        <li>
          <form action={person.signOut.href} method="post">
            <button type="submit">{person.signOut.label}</button>
          </form>
        </li>
      </ul>
    </details>
  )
}

function Navigation({
  say,
  links,
}: {
  readonly say: Say
  readonly links: NonNullable<HeaderProps['navigation']>
}) {
  return (
    <>
      <button class="k-nav-open" type="button" popovertarget="navigation">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 7h16M4 12h16M4 17h16" />
        </svg>
        {say(words.menu)}
      </button>
      <nav class="k-nav" id="navigation" popover aria-label={say(words.mainNavigation)}>
        <button class="k-nav-close" type="button" popovertarget="navigation" popovertargetaction="hide">
          {say(words.close)} <span aria-hidden="true">×</span>
        </button>
        <ul class="k-width">
          {links.map(link => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** Wordmark, language, person and main navigation. */
export function PageHeader(props: HeaderProps) {
  const { say, application, person, navigation, languages, typedAt, typedMethod, role, signIn, banner } =
    props
  return (
    <header class="k-header">
      {banner ? <p class="k-banner">{banner}</p> : null}
      <div class="k-width k-top">
        <a class="k-wordmark" href={application.home}>
          <Wordmark />
          {application.name}
        </a>
        <div class="k-top-right">
          {role ? (
            <a class="k-role" href={role.href}>
              {role.label}
            </a>
          ) : null}
          {typedAt === undefined ? null : <EnterKey />}
          <LanguageMenu {...{ say, languages, typedAt, typedMethod }} />
          {person ? <PersonMenu person={person} /> : null}
          {signIn ? (
            <a class="ds-button" data-color="go" href={signIn.href}>
              {signIn.label}
            </a>
          ) : null}
        </div>
      </div>
      {navigation && navigation.length > 0 ? <Navigation say={say} links={navigation} /> : null}
    </header>
  )
}
