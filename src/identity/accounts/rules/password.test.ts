import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password.ts'

const person = { firstName: 'Åse', lastName: 'Mikkelsen', email: 'aase.mikkelsen@antik-nord.example' }

describe('a password', () => {
  test.each([
    ['', 'password-too-short'],
    ['kort kodeor', 'password-too-short'],
    ['👩‍🎨👩‍🎨', 'password-too-short'],
    ['x'.repeat(257), 'password-too-long'],
    ['aaaaaaaaaaaa', 'password-pattern'],
    ['abcabcabcabc', 'password-pattern'],
    ['abcdefghijklm', 'password-pattern'],
    ['123456789012', 'password-pattern'],
    ['098765432109', 'password-pattern'],
    ['qwertyuiopasdf', 'password-pattern'],
    ['Qwertyuiop1234', 'password-pattern'],
    ['Password1234', 'password-common'],
    ['P@ssw0rd12345!', 'password-common'],
    ['password password', 'password-common'],
    ['adgangskode2026', 'password-common'],
    ['Sommer-2026-!!', 'password-common'],
    ['iloveyou123456', 'password-common'],
    ['1qaz2wsx3edc', 'password-common'],
    ['Correct Horse Battery Staple', 'password-common'],
    ['84629173650284', 'password-common'],
    ['12-04-1987 / 4711', 'password-common'],
    ['٨٤٦٢٩١٧٣٦٥٠٢٨٤', 'password-common'],
    ['🏺🏺🏺🏺🏺🏺🏺🏺🏺🏺🏺🏺', 'password-pattern'],
    ['a\u0300\u0315'.repeat(400_000), 'password-too-long'],
    ['Mikkelsen2026', 'password-own-name'],
    ['AaseMikkelsen', 'password-own-name'],
    ['aase.mikkelsen99', 'password-own-name'],
    ['antik-nord-2026', 'password-own-email'],
    ['Kulturport2026', 'password-product'],
    ['KulturportLogin', 'password-product'],
    ['import licence 7', 'password-product'],
  ])('%j is refused: %s (5, 6)', (password, problem) => {
    expect(passwordProblem(password, person)).toBe(problem)
  })

  test.each([
    ['twelve characters', 'vrimmelhusk7'],
    ['twenty lower-case letters', 'hvqtbwkzmpxrdnfgyjls'],
    ['spaces', ' fire grønne ænder på vej '],
    ['attack F18: twelve different emoji', '🏺🐢🌊🎈🍋🚲🎻🧭🌵🦉🪁🧵'],
    ['attack F18: signs of the keyboard', '}{%]&#[!<§~?=¤'],
    ['attack F18: emoji of several signs', '👩‍🔬👨‍🌾🏴‍☠️🐈‍⬛👩🏽‍🚀🏳️‍🌈🧑‍🎄👨‍👩‍👧❤️‍🔥🐻‍❄️👁️‍🗨️⛹🏿'],
    ['attack F18: Han signs', '春眠不覺曉處處聞啼鳥夜來'],
    ['attack F18: Arabic digits among letters', 'قلعة ٣ حمامة زرقاء'],
    ['emoji', '🏺 amfora 🏛️ tempel 🐢'],
    ['Greek', 'ταξίδι στην Ιθάκη'],
    ['Cyrillic', 'зелёный чайник на окне'],
    ['128 characters', 'Ægir rider over broen '.repeat(6).slice(0, 128)],
    ['the own name as a small part', 'mikkelsens blå cykel ved havet'],
    ['a long phrase with a common word', 'min hund spiser aldrig rugbrød'],
  ])('is accepted: %s (1-4, 14)', (_, password) => {
    expect(passwordProblem(password, person)).toBeUndefined()
  })

  test.each(['qzxvkwpjmtrb', 'abrikosmarmeladegrød', 'grøn teltpæl under broen'])(
    '%j passes: no kinds of characters are asked for (4)',
    password => {
      expect(passwordProblem(password, person)).toBeUndefined()
    },
  )
})
