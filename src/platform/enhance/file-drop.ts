const previewWidth = 160

async function drawPreview(file: File): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file, { resizeWidth: previewWidth })
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  canvas.setAttribute('aria-hidden', 'true')
  return canvas
}

function listItem(file: File): HTMLLIElement {
  const item = document.createElement('li')
  const name = document.createElement('span')
  name.textContent = file.name
  item.append(name)
  if (file.type.startsWith('image/')) {
    // A picture the browser cannot read (HEIC) is listed by its name alone.
    drawPreview(file).then(
      canvas => item.prepend(canvas),
      () => undefined,
    )
  }
  return item
}

/** `<file-drop>`: files can be dropped on it, and what was chosen is listed with previews of pictures. */
class FileDrop extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input) return
    for (const words of this.querySelectorAll<HTMLElement>('[hidden]')) words.hidden = false
    input.addEventListener('change', () => this.list(input))
    this.addEventListener('dragover', event => this.mark(event, true))
    this.addEventListener('dragleave', event => this.mark(event, false))
    this.addEventListener('drop', event => this.take(event, input))
    this.list(input)
  }

  mark(event: DragEvent, over: boolean): void {
    event.preventDefault()
    this.toggleAttribute('data-over', over)
  }

  take(event: DragEvent, input: HTMLInputElement): void {
    this.mark(event, false)
    const dropped = [...(event.dataTransfer?.files ?? [])].slice(0, input.multiple ? undefined : 1)
    if (dropped.length === 0) return
    const files = new DataTransfer()
    for (const file of dropped) files.items.add(file)
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }

  list(input: HTMLInputElement): void {
    this.querySelector('ul')?.replaceChildren(...[...(input.files ?? [])].map(listItem))
  }
}

/** Makes `<file-drop>` work. */
export function defineFileDrop(): void {
  customElements.define('file-drop', FileDrop)
}
