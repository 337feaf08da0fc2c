import sharp from 'sharp'

const colours = ['#8a4b2a', '#31567a', '#4d6b3c', '#7a3050'] as const

const shapes: Readonly<Record<string, string>> = {
  front: '<rect x="500" y="250" width="600" height="700" rx="20"/>',
  back: '<rect x="500" y="250" width="600" height="700" rx="20" opacity="0.55"/>',
  'three-quarter': '<polygon points="560,260 1060,330 1060,980 560,900"/>',
  left: '<rect x="650" y="250" width="300" height="700" rx="150"/>',
  right: '<rect x="700" y="250" width="300" height="700" rx="150"/>',
  top: '<ellipse cx="800" cy="600" rx="330" ry="210"/>',
  bottom: '<ellipse cx="800" cy="600" rx="330" ry="210" opacity="0.55"/>',
}

/** A drawn stand-in for a photograph: a coloured shape on a neutral ground with the view's name. */
export function drawPicture(view: string, variant: number): Promise<Buffer> {
  const colour = colours[variant % colours.length] ?? colours[0]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
    <rect width="1600" height="1200" fill="#e9e6df"/>
    <g fill="${colour}">${shapes[view] ?? shapes.front}</g>
    <text x="800" y="1120" font-size="64" text-anchor="middle" fill="#444" font-family="sans-serif">${view}</text>
  </svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer()
}
