/** Digits and letters that are not taken for one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A check code of 50 random bits from ten random bytes: `K7M2P-9QXR4`. */
export function writeCheckCode(random: Uint8Array): string {
  const letters = [...random.subarray(0, 10)].map(byte => alphabet[byte % 32] ?? '').join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** A code as people type it: lower case, O for 0, I or L for 1, without or with the hyphen. */
export function readCheckCode(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const isCode = bare.length === 10 && [...bare].every(letter => alphabet.includes(letter))
  return isCode ? `${bare.slice(0, 5)}-${bare.slice(5)}` : undefined
}

/** A number as people copy it: with a label or a full stop, in lower case, with blanks or hyphens between its parts. */
export function readReferenceNumber(text: string): string {
  const parts = /(?<![A-Z0-9])ICG([LSD])[ .-]*([A-Z]{2})[ .-]*(\d{4})[ .-]*(\d{7})(?![A-Z0-9])/i.exec(text)
  const [, letter = '', country = '', year, count] = parts ?? []
  return parts === null ? text : `ICG${letter}.${country}.${year}.${count}`.toUpperCase()
}

/** Where anybody checks a document: the address in its QR code (box I.3). */
export function checkAddress(publicUrl: string, number: string, code: string): string {
  return `${publicUrl}/check/${number}?code=${code}`
}
