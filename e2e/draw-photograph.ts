import sharp from 'sharp'

/** A photograph that says what it shows. */
export async function drawPhotograph(
  view: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#e8e4dc"/><ellipse cx="800" cy="600" rx="420" ry="480" fill="#8a5a3c"/><text x="800" y="620" font-size="90" text-anchor="middle">${view}</text></svg>`
  return {
    name: `${view}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await sharp(Buffer.from(svg)).jpeg().toBuffer(),
  }
}
