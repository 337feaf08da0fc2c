function findDialog(page: Document, id: string | undefined): HTMLDialogElement | undefined {
  const found = id === undefined ? null : page.getElementById(id)
  return found instanceof HTMLDialogElement ? found : undefined
}

function isOnBackdrop(dialog: HTMLDialogElement, event: MouseEvent): boolean {
  const box = dialog.getBoundingClientRect()
  return (
    event.clientX < box.left ||
    event.clientX > box.right ||
    event.clientY < box.top ||
    event.clientY > box.bottom
  )
}

/** A link or button with `data-dialog="id"` opens that dialog; a click beside an open dialog closes it. */
export function openDialogs(page: Document): void {
  page.addEventListener('click', event => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return
    if (event.target instanceof HTMLDialogElement && isOnBackdrop(event.target, event)) event.target.close()
    const opener = event.target.closest<HTMLElement>('[data-dialog]')
    const dialog = findDialog(page, opener?.dataset.dialog)
    if (!dialog || dialog.open) return
    event.preventDefault()
    dialog.showModal()
  })
  page.querySelector<HTMLDialogElement>('dialog[data-open]')?.showModal()
}
