/** Finds the text of a QR code in a picture. */
type Reader = (video: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

export type CameraProblem = 'refused' | 'missing'

export interface Scan {
  stop(): void
}

export interface ScanOptions {
  readonly video: HTMLVideoElement
  /** Address of the reader for browsers that cannot read QR codes themselves. */
  readonly readerUrl: string
  /** Called with each text found, until it gives true. */
  readonly onText: (text: string) => boolean
  readonly onProblem: (problem: CameraProblem) => void
}

const BETWEEN_PICTURES = 150

/** Shows the camera's picture and looks for a QR code in it. */
export function scanCode(options: ScanOptions): Scan {
  let isStopped = false
  let stream: MediaStream | undefined
  const stop = () => {
    isStopped = true
    for (const track of stream?.getTracks() ?? []) track.stop()
  }

  async function run(): Promise<void> {
    const { video, readerUrl, onText } = options
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
    if (isStopped) return stop()
    video.srcObject = stream
    await video.play()
    const read = (await ownReader()) ?? (await loadReader(readerUrl))
    while (!isStopped) {
      const text = await read(video).catch(() => undefined)
      if (text !== undefined && !isStopped && onText(text)) return stop()
      await new Promise(resolve => setTimeout(resolve, BETWEEN_PICTURES))
    }
  }

  run().catch((cause: unknown) => {
    stop()
    options.onProblem(isRefusal(cause) ? 'refused' : 'missing')
  })
  return { stop }
}

function isRefusal(cause: unknown): boolean {
  return cause instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(cause.name)
}

function isDetector(value: unknown): value is Detector {
  return typeof value === 'object' && value !== null && 'detect' in value
}

/** The browser's own reader (Shape Detection API), where it knows QR codes. */
async function ownReader(): Promise<Reader | undefined> {
  const Detecting: unknown = Reflect.get(globalThis, 'BarcodeDetector')
  if (typeof Detecting !== 'function') return undefined
  try {
    const formats: unknown = await Reflect.get(Detecting, 'getSupportedFormats').call(Detecting)
    if (!Array.isArray(formats) || !formats.includes('qr_code')) return undefined
    const detector: unknown = Reflect.construct(Detecting, [{ formats: ['qr_code'] }])
    if (!isDetector(detector)) return undefined
    return async video => (await detector.detect(video))[0]?.rawValue
  } catch {
    return undefined
  }
}

type ReadPixels = (pixels: Uint8ClampedArray, width: number, height: number) => string | undefined

function isReadPixels(value: unknown): value is ReadPixels {
  return typeof value === 'function'
}

/** Ours, loaded only where it is needed: it is larger than the rest of the app. */
async function loadReader(url: string): Promise<Reader> {
  const module: object = await import(url)
  const readPixels: unknown = Reflect.get(module, 'readQrPixels')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!isReadPixels(readPixels) || context === null) throw new Error('no reader')
  return async video => {
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    if (canvas.width === 0 || canvas.height === 0) return undefined
    context.drawImage(video, 0, 0)
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    return readPixels(data, width, height)
  }
}
