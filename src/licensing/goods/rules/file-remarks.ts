/** Why nobody can open a file that its owner chose to keep all the same. */
const faults = ['pdf-locked', 'pdf-damaged', 'pdf-without-pages', 'pdf-not-examined'] as const

/** What an officer should know before opening a file. */
export const fileRemarks = [
  ...faults,
  'pdf-script',
  'pdf-acts',
  'pdf-embedded-files',
  'pdf-appended',
] as const

export type FileRemark = (typeof fileRemarks)[number]

/** Whether a remark or a refusal says that nobody can open the file. */
export function isFaultOfFile(code: string): boolean {
  return faults.some(fault => fault === code)
}
