const pause = 400

/** The words for `length` characters of at most `limit`: `#` stands for the number. */
export function sayRemaining(length: number, limit: number, words: { left: string; over: string }): string {
  const left = limit - length
  return left < 0 ? words.over.replace('#', String(-left)) : words.left.replace('#', String(left))
}

function follow(area: HTMLTextAreaElement, page: Document): void {
  const counter = page.getElementById(`${area.id}-count`)
  const limit = Number(area.dataset.limit)
  if (!counter || !limit) return
  const words = { left: counter.dataset.left ?? '#', over: counter.dataset.over ?? '#' }
  let timer: ReturnType<typeof setTimeout> | undefined
  const update = () => {
    counter.textContent = sayRemaining(area.value.length, limit, words)
    counter.toggleAttribute('data-too-long', area.value.length > limit)
  }
  // Read aloud only when the writer pauses.
  counter.setAttribute('aria-live', 'polite')
  area.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(update, pause)
  })
  update()
}

/** Says under each text area with `data-limit` how many characters are left. */
export function countCharacters(page: Document): void {
  for (const area of page.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) follow(area, page)
}
