import type { Wrapping } from './types.ts'

export interface EmbeddedProps extends Wrapping {
  /** Of this application; the page must be one that may embed its files (http/security-headers.ts). */
  readonly src: string
  readonly mediaType: string
  /** What it is, for readers who do not see it. */
  readonly name: string
}

/** A picture or a PDF within the page; where the browser shows no such file, what is inside is shown instead. */
export function Embedded({ src, mediaType, name, children }: EmbeddedProps) {
  if (mediaType.startsWith('image/')) return <img class="k-embedded-picture" src={src} alt={name} />
  return (
    <object class="k-embedded" data={src} type={mediaType} aria-label={name}>
      {children}
    </object>
  )
}
