import { evaluationPeople } from './people.ts'

/** Prints the evaluation people with passwords and authenticator secrets. */
export function printPeople(): void {
  console.log('Evaluation people (password and secret of the authenticator code):')
  for (const { what, email, password, secret } of evaluationPeople) {
    console.log(`  ${email.padEnd(30)} ${password}  ${secret}  ${what}`)
  }
}
