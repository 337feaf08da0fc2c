import type { ComponentChildren } from 'preact'
import type { Wrapping } from './types.ts'

export interface TextProps extends Wrapping {
  readonly size?: 'sm' | 'md' | undefined
  /** Less important: grey. */
  readonly quiet?: boolean | undefined
  /** As a language code, where it is not the page's. */
  readonly language?: string | undefined
}

/** A paragraph. */
export function Text({ size, quiet, language, children }: TextProps) {
  return (
    <p class={quiet ? 'ds-paragraph k-quiet' : 'ds-paragraph'} data-size={size} lang={language}>
      {children}
    </p>
  )
}

/** A link in running text. */
export function TextLink({
  href,
  children,
}: {
  readonly href: string
  readonly children?: ComponentChildren
}) {
  return (
    <a class="ds-link" href={href}>
      {children}
    </a>
  )
}

export interface ListProps {
  readonly items: readonly ComponentChildren[]
  readonly numbered?: boolean | undefined
}

/** A list with bullets or numbers. */
export function List({ items, numbered }: ListProps) {
  const Tag = numbered ? 'ol' : 'ul'
  return (
    <Tag class="ds-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  )
}
