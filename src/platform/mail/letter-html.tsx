import { render } from 'preact-render-to-string'
import type { Sheet } from './letter-text.ts'

// Mail programs keep only inline styles; no colour of text or page is set, so that a dark screen stays dark.
const page = { fontFamily: 'system-ui, "Segoe UI", Roboto, sans-serif', fontSize: '16px', lineHeight: '1.5' }
const sheetWidth = { maxWidth: '36em', margin: '0 auto', padding: '24px 16px' }
const heading = { fontSize: '22px', lineHeight: '1.3', margin: '0 0 24px' }
const codeLook = { fontSize: '30px', fontWeight: '700', letterSpacing: '0.15em', margin: '0' }
const button = {
  display: 'inline-block',
  padding: '12px 24px',
  borderRadius: '4px',
  backgroundColor: '#0b5394',
  color: '#ffffff',
  fontWeight: '600',
  textDecoration: 'none',
}
const small = { fontSize: '14px', margin: '0 0 4px' }
const rule = { border: '0', borderTop: '1px solid #767676', margin: '32px 0 16px' }
const breakable = { overflowWrap: 'anywhere' } as const

/** The letter as a whole HTML document with everything escaped. */
export function renderLetter(sheet: Sheet): string {
  return `<!doctype html>${render(<Letter sheet={sheet} />)}`
}

function Letter({ sheet }: { sheet: Sheet }) {
  return (
    <html lang={sheet.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{sheet.subject}</title>
      </head>
      <body lang={sheet.language} style={page}>
        <div style={sheetWidth}>
          <h1 style={heading}>{sheet.subject}</h1>
          {sheet.paragraphs.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {sheet.code && <Code code={sheet.code} />}
          {sheet.action && <Action action={sheet.action} />}
          <hr style={rule} />
          {sheet.closing.map(line => (
            <p key={line} style={small}>
              {line}
            </p>
          ))}
        </div>
      </body>
    </html>
  )
}

function Code({ code }: { code: { label: string; value: string } }) {
  return (
    <div style={{ margin: '24px 0' }}>
      <p style={small}>{code.label}</p>
      <p style={codeLook}>{code.value}</p>
    </div>
  )
}

function Action({ action }: { action: { label: string; href: string; hint: string } }) {
  return (
    <div style={{ margin: '24px 0' }}>
      <p>
        <a href={action.href} style={button}>
          {action.label}
        </a>
      </p>
      <p style={small}>{action.hint}</p>
      <p style={{ ...small, ...breakable }}>
        <a href={action.href}>{action.href}</a>
      </p>
    </div>
  )
}
