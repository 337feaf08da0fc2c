/** A list as hidden fields, each under its place: what a form reads as a list again. */
export function listedFields(name: string, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}.${index}`, value]))
}
