import { domainToASCII, domainToUnicode } from 'node:url'
import { settleLine, withoutDirections } from './settle-text.ts'

/** Why a text names no mailbox that a mail can be sent to: its form, what stands before the @, or behind it. */
export type MailboxProblem = 'email' | 'email-before-at' | 'email-behind-at'

/** A mailbox in the one spelling by which it is kept and compared. */
export type ReadMailbox =
  | {
      readonly ok: true
      /** As it is kept, compared and shown. */
      readonly address: string
      /** As mail servers are told it: the domain in ASCII. */
      readonly wire: string
    }
  | { readonly ok: false; readonly problem: MailboxProblem }

const LONGEST_LOCAL = 64
const LONGEST = 254

/**
 * Reads a mailbox (RFC 5321, 5890, 6531) as people type and copy it: `Name <a@b.dk>`, `mailto:`, quotes, other forms
 * of @ and full stop. The domain is told in its own letters, so that `xn--` and `ø` are one mailbox, all in lower case.
 */
export function readMailbox(typed: string): ReadMailbox {
  if (typed.length > 4 * LONGEST) return { ok: false, problem: 'email' }
  const settled = settleLine(withoutDirections(typed))
  const [, local, domain] = /^([^@]+)@([^@]+)$/.exec(settled.ok ? unwrap(settled.text) : '') ?? []
  if (local === undefined || domain === undefined) return { ok: false, problem: 'email' }
  const before = readLocal(local)
  if (before === undefined) return { ok: false, problem: 'email-before-at' }
  const behind = readDomain(domain)
  if (behind === undefined) return { ok: false, problem: 'email-behind-at' }
  const wire = `${before}@${behind.ascii}`
  if (Buffer.byteLength(wire) > LONGEST) return { ok: false, problem: 'email' }
  return { ok: true, address: `${before}@${behind.shown}`, wire }
}

/** The domain with `xn--` in its own letters again, in whatever else was typed: for showing it to its owner. */
export function shownMailbox(typed: string): string {
  const read = readMailbox(typed)
  return read.ok && /@.*xn--/i.test(typed) ? read.address : typed
}

function unwrap(text: string): string {
  const plain = text.replaceAll('＠', '@').replace(/[,;]$/, '')
  const inside = /^[^<>]*<([^<>]*)>$/.exec(plain)?.[1] ?? plain
  const linked = /^\s*mailto:([^?]*)/i.exec(inside)?.[1] ?? inside
  return (/^\s*(["'“”„‘’])(.*)["'“”‘’]\s*$/u.exec(linked)?.[2] ?? linked).trim()
}

/** Dot-atom text of RFC 5322 with letters of any script (RFC 6532); telephones make ’ of an apostrophe. */
function readLocal(typed: string): string | undefined {
  const local = typed
    .replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase()
    .normalize('NFC')
  const isAtom = (atom: string) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~\p{Join_Control}-]+$/u.test(atom)
  return local.split('.').every(isAtom) && Buffer.byteLength(local) <= LONGEST_LOCAL ? local : undefined
}

// The parser of addresses would also decode %41 and read numbers as IPv4: only letters, digits, dots, hyphens get there.
function readDomain(typed: string): { readonly ascii: string; readonly shown: string } | undefined {
  if (!/^[\p{L}\p{M}\p{N}\p{Join_Control}.。．｡-]+$/u.test(typed)) return undefined
  const ascii = domainToASCII(typed)
  const labels = ascii.split('.')
  const isLabel = (label: string) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)
  const isTopLevel = /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '')
  if (labels.length < 2 || !labels.every(isLabel) || !isTopLevel) return undefined
  const shown = domainToUnicode(ascii)
  const isOfficial = !/(^|\.)-|-(\.|$)/.test(shown) && domainToASCII(shown) === ascii
  return isOfficial ? { ascii, shown } : undefined
}
