import { create } from 'qrcode'

/** The rows of a QR code as a template draws them: of each module whether it is dark (1) or light (0). */
export function qrRows(text: string): readonly string[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? '1' : '0')).join(''),
  )
}
