import type { ComponentChildren } from 'preact'
import type { HeadingLevel } from './heading.tsx'
import type { Wrapping } from './types.ts'

export interface CardProps extends Wrapping {
  readonly title: ComponentChildren
  /** Makes the whole card lead there. */
  readonly href?: string | undefined
  readonly level?: HeadingLevel | undefined
  /** Before the title. */
  readonly icon?: ComponentChildren
  /** Top right, such as a `Star` or a `StatusTag`. */
  readonly corner?: ComponentChildren
  /** Under the content. */
  readonly actions?: ComponentChildren
  /** With a coloured ground: the box a person should see first. */
  readonly tinted?: boolean | undefined
  readonly id?: string | undefined
}

/** One thing among others: an address, a document, a way to go on. */
export function Card(props: CardProps) {
  const Tag = `h${props.level ?? 2}` as const
  return (
    <div class="ds-card k-card" data-variant={props.tinted ? 'tinted' : undefined} id={props.id}>
      <div class="k-card-top">
        <Tag class="ds-heading" data-size="xs">
          {props.icon}
          <CardTitle href={props.href}>{props.title}</CardTitle>
        </Tag>
        {props.corner}
      </div>
      {props.children}
      {props.actions ? <div class="k-buttons">{props.actions}</div> : null}
    </div>
  )
}

function CardTitle({ href, children }: Pick<CardProps, 'href' | 'children'>) {
  if (href === undefined) return <>{children}</>
  return (
    <a class="ds-link k-card-link" href={href}>
      {children}
    </a>
  )
}

/** Cards side by side as far as the page is wide. */
export function CardGrid({ children }: Wrapping) {
  return <div class="k-grid">{children}</div>
}

/** Two columns: the content, and at the right a narrower one (on a phone under it). */
export function Columns({ children, aside }: Wrapping & { readonly aside: ComponentChildren }) {
  return (
    <div class="k-columns">
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  )
}
