const names = new Map<string, Intl.DisplayNames>()

/** Name of a country (ISO 3166-1 alpha-2, and the Union's own 'XI' and 'EL'); an unknown code is returned as it is. */
export function countryName(language: string, iso2: string): string {
  const code = iso2.toUpperCase()
  if (code === 'XI') return northernIreland[language] ?? 'Northern Ireland'
  if (!/^[A-Z]{2}$/.test(code)) return iso2
  return displayNames(language).of(code === 'EL' ? 'GR' : code) ?? iso2
}

function displayNames(language: string): Intl.DisplayNames {
  const known = names.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region' })
  names.set(language, made)
  return made
}

// Intl has no name for XI, the Union's code for Northern Ireland.
const northernIreland: Readonly<Record<string, string>> = {
  bg: 'Северна Ирландия',
  cs: 'Severní Irsko',
  da: 'Nordirland',
  de: 'Nordirland',
  el: 'Βόρεια Ιρλανδία',
  en: 'Northern Ireland',
  es: 'Irlanda del Norte',
  et: 'Põhja-Iirimaa',
  fi: 'Pohjois-Irlanti',
  fr: 'Irlande du Nord',
  ga: 'Tuaisceart Éireann',
  hr: 'Sjeverna Irska',
  hu: 'Észak-Írország',
  it: 'Irlanda del Nord',
  lt: 'Šiaurės Airija',
  lv: 'Ziemeļīrija',
  mt: 'Irlanda ta’ Fuq',
  nl: 'Noord-Ierland',
  pl: 'Irlandia Północna',
  pt: 'Irlanda do Norte',
  ro: 'Irlanda de Nord',
  sk: 'Severné Írsko',
  sl: 'Severna Irska',
  sv: 'Nordirland',
}
