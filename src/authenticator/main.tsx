import { render } from 'preact'
import { Control } from './control.ts'
import { DrawnScreen } from './drawn-screen.tsx'
import { keepApp } from './keep-app.ts'
import { createAppSay, readSentences } from './say.ts'

const root = document.getElementById('app')
if (root) start(root)

function start(root: HTMLElement): void {
  const say = createAppSay(document.documentElement.lang, readSentences(root.dataset.sentences))
  const languages = readSentences(root.dataset.languages)
  const readerUrl = root.dataset.reader ?? ''
  let shown = ''
  root.replaceChildren()
  const control = new Control(acts => {
    const { state } = acts
    render(<DrawnScreen {...{ state, acts, say, languages, readerUrl }} />, root)
    if (state.screen.at !== shown) focusOn(root)
    shown = state.screen.at
  }, window.location.origin)

  const takeAddress = () => {
    const text = window.location.href
    window.history.replaceState(null, '', '/app/')
    return text
  }
  void control.open(takeAddress())
  window.addEventListener('hashchange', () => control.takeText(takeAddress()))
  window.addEventListener('online', () => control.hurry())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') control.hurry()
  })
  void keepApp([readerUrl]).catch(() => undefined)
}

/** A new screen begins at its field or heading, so that readers hear it. */
function focusOn(root: HTMLElement): void {
  const begin = root.querySelector<HTMLElement>('[data-begin]') ?? root.querySelector('h1')
  begin?.focus()
}
