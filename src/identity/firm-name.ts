const firmWords: ReadonlySet<string> = new Set(
  `aps a/s as i/s k/s p/s ivs amba gmbh mbh ag kg ohg ug ltd limited llc llp plc inc corp sarl sas srl spa bv
  nv oy ab museum museet galleri gallery galerie auktioner auktionshus auctions antik antikvariat antiques
  kunsthandel firma company selskab fond fonden stiftung foundation institut kommune styrelsen universitet
  university`.split(/\s+/),
)

/** Whether a name has a word that firms, museums and authorities are called by. */
export function looksLikeFirm(firstName: string, lastName: string): boolean {
  const parts = `${firstName} ${lastName}`.toLowerCase().split(/\s+/)
  return parts.map(part => part.replace(/\./g, '')).some(part => firmWords.has(part))
}
