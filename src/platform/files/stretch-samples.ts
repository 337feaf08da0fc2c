/** Samples and the darkest and brightest of them. */
export interface SampleRange {
  readonly lowest: number
  readonly highest: number
}

/** Finds the range; what is no number is passed over. */
export function rangeOf(samples: Iterable<number>): SampleRange {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const sample of samples) {
    if (!Number.isFinite(sample)) continue
    if (sample < lowest) lowest = sample
    if (sample > highest) highest = sample
  }
  return { lowest, highest }
}

const WHITE_OF_16_BITS = 65_535
/** Fourteen bits: what a sensor of fewer bits than the file leaves unused is not darkness. */
const FOURTEEN_BITS = 16_384

/**
 * The range that is shown from black to white where samples of 16 bits use only the lowest fourteen, as those of X-ray
 * and infrared cameras do, or the highest, when the file counts white as zero. Undefined where they are shown as they are.
 */
export function shownRange({ lowest, highest }: SampleRange): SampleRange | undefined {
  if (highest < FOURTEEN_BITS) return { lowest: 0, highest }
  if (lowest > WHITE_OF_16_BITS - FOURTEEN_BITS) return { lowest, highest: WHITE_OF_16_BITS }
  return undefined
}

/** Samples as bytes, from black at the lowest to white at the highest. */
export function stretch(samples: Float32Array, { lowest, highest }: SampleRange): Uint8Array {
  const scale = 255 / Math.max(highest - lowest, Number.MIN_VALUE)
  const bytes = new Uint8ClampedArray(samples.length)
  for (const [index, sample] of samples.entries()) bytes[index] = (sample - lowest) * scale
  return new Uint8Array(bytes.buffer)
}
