import type { VNode } from 'preact'
import { render as renderToString } from 'preact-render-to-string'

/** A whole document as text, ready to be sent as `text/html`. */
export function render(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
