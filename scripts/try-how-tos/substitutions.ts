/** What is put in the place of a page's example; nothing else in the pages is changed. */
export interface Substitution {
  readonly from: string
  readonly to: string
  readonly why: string
}

/** Those that every run needs: `project` is the folder with the code, `smtpUrl` takes the mails. */
export function substitutionsOf(project: string, smtpUrl: string): readonly Substitution[] {
  return [
    {
      from: 'https://git.example.org/kulturport.git',
      to: `file://${project}`,
      why: 'the address of the code is the working copy of the script',
    },
    {
      from: 'smtps://user:password@mail.example.org',
      to: smtpUrl,
      why: 'the mail server is the mailbox of evaluation, without TLS',
    },
  ]
}

/** The text with everything put in its place. */
export function substitute(text: string, substitutions: readonly Substitution[]): string {
  return substitutions.reduce((changed, { from, to }) => changed.replaceAll(from, to), text)
}
