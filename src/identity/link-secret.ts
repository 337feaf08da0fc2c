/**
 * The secret of a mailed link as its address arrives, without what mail programs and hurried people put in and around it:
 * `&amp;`, quoted-printable `=3D` and soft breaks, a second encoding, a full stop or a bracket behind it.
 */
export function linkSecretIn(url: string): string {
  const given = /[?&]link=([^&]*)/i.exec(decoded(url))?.[1] ?? ''
  const plain = given.replace(/[=\s\u00AD\u200B]/g, '')
  return /^3D([\w-]{43})/i.exec(plain)?.[1] ?? /^[\w-]{43}/.exec(plain)?.[0] ?? plain
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
