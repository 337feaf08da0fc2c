/** A path to lead on to, when it stays in this application; else the given one (no open redirects). */
export function localPath(wanted: unknown, otherwise: string): string {
  if (typeof wanted !== 'string' || wanted.length > 2000) return otherwise
  const isLocal = /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(wanted)
  return isLocal ? wanted : otherwise
}
