/** A person's name as Login tells it: who has one name only has no family name. */
export interface PersonName {
  readonly givenName: string
  readonly familyName: string
}

/** The whole name, or the only one. */
export function fullName({ givenName, familyName }: PersonName): string {
  return [givenName, familyName].filter(name => name !== '').join(' ')
}
