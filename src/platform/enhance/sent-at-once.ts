/** Sends the form that needs no answer of the person, such as after an approval on the phone. */
export function sendAtOnce(page: Document): void {
  page.querySelector<HTMLFormElement>('form[data-sent-at-once]')?.requestSubmit()
}
