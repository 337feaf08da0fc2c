/** Letters that the first font of every document has: of texts of these alone the compiler need not be asked. */
export const usualLetters: RegExp =
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u024f\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9\u0400-\u045f\u2010-\u2014\u2018-\u201f\u2026\u20ac]*$/u
