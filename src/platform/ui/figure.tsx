import type { ComponentChildren } from 'preact'
import type { Wrapping } from './types.ts'

export interface FigureProps {
  readonly src: string
  /** What is to be seen; empty only when the caption says it. */
  readonly alt: string
  readonly caption?: ComponentChildren
  /** Of the picture, in pixels, so that the page does not jump. */
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** Leads to the whole picture. */
  readonly href?: string | undefined
}

/** A photograph with its caption. */
export function Figure({ src, alt, caption, width, height, href }: FigureProps) {
  const picture = <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
  return (
    <figure class="k-figure">
      {href === undefined ? picture : <a href={href}>{picture}</a>}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}

export interface PictureGridProps extends Wrapping {
  /** To be compared: two or three beside each other on a wide page. */
  readonly large?: boolean | undefined
}

/** Photographs side by side. */
export function PictureGrid({ large, children }: PictureGridProps) {
  return (
    <div class="k-pictures" data-size={large ? 'large' : undefined}>
      {children}
    </div>
  )
}
