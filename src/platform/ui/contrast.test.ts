import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')
const scales = ['neutral', 'primary', 'go', 'warning', 'danger']
const grounds = ['background-default', 'background-tinted', 'surface-default', 'surface-tinted'].map(
  ground => `ds-color-neutral-${ground}`,
)
const paper = ['ds-color-neutral-background-default', 'ds-color-neutral-surface-default']
const bases = ['base-default', 'base-hover', 'base-active']

function readColours(): Map<string, readonly [string, string]> {
  const found = theme.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]))
}

const colours = readColours()

function colour(name: string, scheme: 0 | 1): string {
  const pair = colours.get(name)
  if (!pair) throw new Error(`the theme has no colour ${name}`)
  return pair[scheme]
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function tooWeak(front: readonly string[], back: readonly string[], least: number): string[] {
  const schemes = [0, 1] as const
  return front.flatMap(f =>
    back.flatMap(b =>
      schemes
        .filter(scheme => contrast(colour(f, scheme), colour(b, scheme)) < least)
        .map(scheme => `${f} on ${b} ${scheme === 0 ? 'by day' : 'by night'}`),
    ),
  )
}

const of = (scale: string, tokens: readonly string[]) => tokens.map(token => `ds-color-${scale}-${token}`)

test.each(scales)('%s text is readable on every ground (1.4.3)', scale => {
  expect(tooWeak(of(scale, ['text-default', 'text-subtle']), grounds, 4.5)).toEqual([])
  const own = of(scale, ['surface-tinted', 'surface-hover', 'surface-active'])
  expect(tooWeak(of(scale, ['text-default', 'text-subtle']), own, 4.5)).toEqual([])
})

test.each(scales)(
  '%s buttons are readable, also hovered and pressed (1.4.3), and stand out (1.4.11)',
  scale => {
    expect(tooWeak(of(scale, ['base-contrast-default']), of(scale, bases), 4.5)).toEqual([])
    expect(tooWeak(of(scale, bases), paper, 3)).toEqual([])
  },
)

test.each(scales)('%s borders of controls stand out (1.4.11)', scale => {
  expect(tooWeak(of(scale, ['border-default', 'border-strong']), paper, 3)).toEqual([])
})

test('focus, star and banner can be seen (2.4.11, 1.4.11)', () => {
  expect(tooWeak(['ds-color-focus-outer'], grounds, 4.5)).toEqual([])
  expect(tooWeak(['ds-color-focus-outer'], ['ds-color-focus-inner'], 4.5)).toEqual([])
  expect(tooWeak(['k-star'], paper, 3)).toEqual([])
  expect(tooWeak(['k-banner'], ['k-banner-ground'], 4.5)).toEqual([])
})
