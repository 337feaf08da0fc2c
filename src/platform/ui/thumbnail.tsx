/** A small picture beside a name in a list; the name says what it is, so it is not read aloud. */
export function Thumbnail({ src }: { readonly src: string }) {
  return <img class="k-thumbnail" src={src} alt="" loading="lazy" decoding="async" />
}
