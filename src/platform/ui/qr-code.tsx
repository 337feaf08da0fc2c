import { create } from 'qrcode'

export interface QrCodeProps {
  readonly text: string
  /** What the code is for, read instead of the picture. */
  readonly label: string
}

const quiet = 4

function darkModules(text: string): { readonly size: number; readonly path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) =>
      modules.get(y, x) ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '',
    ).join(''),
  )
  return { size: modules.size + 2 * quiet, path: rows.join('') }
}

/** A QR code, drawn as one path; always dark on white, with the quiet zone that readers need. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = darkModules(text)
  return (
    <svg
      class="k-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
