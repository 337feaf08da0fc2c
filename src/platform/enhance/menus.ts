const patience = 250

/** Opens a menu by the mouse or the keyboard reaching it; a click on what opened so keeps it open. */
function openByReaching(menu: HTMLDetailsElement, summary: HTMLElement): void {
  let reached = false
  let leaving: ReturnType<typeof setTimeout> | undefined
  const reach = () => {
    clearTimeout(leaving)
    reached = reached || !menu.open
    menu.open = true
  }
  menu.addEventListener('pointerenter', event => event.pointerType === 'mouse' && reach())
  menu.addEventListener('pointerleave', event => {
    if (event.pointerType !== 'mouse' || !reached) return
    leaving = setTimeout(() => {
      menu.open = false
    }, patience)
  })
  summary.addEventListener('focus', () => summary.matches(':focus-visible') && reach())
  summary.addEventListener('click', event => {
    if (reached) event.preventDefault()
    reached = false
  })
  menu.addEventListener('toggle', () => {
    reached = reached && menu.open
  })
}

function closeByLeaving(menu: HTMLDetailsElement, summary: HTMLElement): void {
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false
  })
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return
    summary.focus()
    menu.open = false
  })
}

/** The menus top right: Escape, leaving and a click elsewhere close them; `data-hover` opens by reaching. */
export function openMenus(page: Document): void {
  const menus = [...page.querySelectorAll<HTMLDetailsElement>('details.k-menu')]
  for (const menu of menus) {
    const summary = menu.querySelector('summary')
    if (!summary) continue
    closeByLeaving(menu, summary)
    if (menu.dataset.hover !== undefined) openByReaching(menu, summary)
  }
  page.addEventListener('click', event => {
    for (const menu of menus) {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
  })
}
