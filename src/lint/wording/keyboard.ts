// Slips of the keyboard: two words that are one.

/** Whether words differ in one letter more, less or other, or in two that changed places. The words are not the same. */
export function isKeyboardSlip(a: string, b: string): boolean {
  const { start, end } = commonEnds(a, b)
  const rest = Math.max(a.length, b.length) - start - end
  const isSwapped =
    rest === 2 && a.charAt(start) === b.charAt(start + 1) && a.charAt(start + 1) === b.charAt(start)
  return rest <= 1 || isSwapped
}

/** The same, in the midst of long words: a letter at the end makes another form of a word, at the start another word. */
export function isSlipInside(a: string, b: string): boolean {
  const { start, end } = commonEnds(a, b)
  const isLong = Math.min(a.length, b.length) >= LONG && /^\p{Ll}+$/u.test(a + b)
  return isLong && start > 0 && end > 1 && isKeyboardSlip(a, b) && !isVariant(a, b, start)
}

const LONG = 5

/** `organise` and `organize`, `colour` and `color`: `spelling-variant` tells of those. */
function isVariant(a: string, b: string, at: number): boolean {
  const letters = [a.charAt(at), b.charAt(at)]
  return (letters.includes('z') && letters.includes('s')) || (a.length !== b.length && letters.includes('u'))
}

/** How many letters two words begin and end with alike; none counts twice. */
function commonEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return { start, end }
}
