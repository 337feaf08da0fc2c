import type { ComponentChildren } from 'preact'
import type { Wrapping } from './types.ts'

/** How deep a heading stands in the page. */
export type HeadingLevel = 1 | 2 | 3 | 4

export interface HeadingProps extends Wrapping {
  readonly level: HeadingLevel
  /** How large it looks; follows the level unless given. */
  readonly size?: 'xl' | 'lg' | 'md' | 'sm' | 'xs' | undefined
  readonly id?: string | undefined
}

const sizes = { 1: 'lg', 2: 'sm', 3: 'xs', 4: '2xs' } satisfies Record<HeadingLevel, string>

/** A heading; one of level 1 on each page. */
export function Heading({ level, size, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag class="ds-heading" data-size={size ?? sizes[level]} id={id}>
      {children}
    </Tag>
  )
}

export interface PageTitleProps {
  readonly title: ComponentChildren
  readonly lead?: ComponentChildren
  /** A status tag beside the title. */
  readonly tag?: ComponentChildren
  /** Buttons top right. */
  readonly actions?: ComponentChildren
}

/** The top of a page: its heading of level 1, one sentence, and what can be done, top right. */
export function PageTitle({ title, lead, tag, actions }: PageTitleProps) {
  return (
    <header class="k-page-title">
      <div>
        <Heading level={1}>
          {title}
          {tag ? ' ' : null}
          {tag ? <span class="k-page-tag">{tag}</span> : null}
        </Heading>
        {lead ? <Lead>{lead}</Lead> : null}
      </div>
      {actions ? <div class="k-buttons">{actions}</div> : null}
    </header>
  )
}

/** The sentence under a heading that says what the page is for. */
export function Lead({ children }: Wrapping) {
  return (
    <p class="ds-paragraph k-lead" data-size="lg">
      {children}
    </p>
  )
}

export interface SectionProps extends Wrapping {
  readonly title: ComponentChildren
  readonly id?: string | undefined
  readonly actions?: ComponentChildren
}

/** A part of a page under a heading of level 2. */
export function Section({ title, id, actions, children }: SectionProps) {
  return (
    <section class="k-section" id={id}>
      <div class="k-section-title">
        <Heading level={2}>{title}</Heading>
        {actions ? <div class="k-buttons">{actions}</div> : null}
      </div>
      {children}
    </section>
  )
}
