// The words of a ladder as numbers: they are told apart, counted and kept at less cost than texts.

/** Words that bind others, and say nothing of their own. Every vocabulary begins with them. */
const small = 'a an the to of that which is are be as for in on by with and'.split(' ')

/** Whether a word says something of its own; others bind. What a level adds may be one word that does. */
export function hasMeaning(word: number): boolean {
  return word >= small.length
}

/** What was read in one ladder. */
export interface Vocabulary {
  /** The numbers of words: the same number for the same word. */
  numbersOf: (words: readonly string[]) => number[]
  wordOf: (number: number) => string
  /** How many words there are; each number is less. */
  size: () => number
  /** A number for several words in their order: the same for the same words alone. */
  keyOf: (numbers: readonly number[]) => number
}

/** Begins to read. */
export function newVocabulary(): Vocabulary {
  const words = [...small]
  const numbers = new Map(words.map((word, index) => [word, index]))
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  const rows: (readonly number[])[] = []
  const places = new Map<number, number>()
  return {
    numbersOf: (texts) => texts.map(numberOf),
    wordOf: (number) => words[number] ?? '',
    size: () => words.length,
    keyOf: (row) => {
      let hash = hashOf(row)
      // Where another row has this hash, which hardly ever is, the next one is taken.
      for (let place = places.get(hash); place !== undefined; place = places.get(++hash))
        if (isSame(rows[place] ?? [], row)) return place
      places.set(hash, rows.length)
      return rows.push(row) - 1
    },
  }
}

/** The same for equal numbers in one order, and hardly ever for others: FNV-1a, of numbers in place of bytes. */
export function hashOf(row: readonly number[]): number {
  let hash = 0x811c9dc5
  for (const number of row) hash = Math.imul(hash ^ number, 0x01000193)
  return hash
}

/** Two words, which a text may lack, as one number that hardly any others have. */
export function twoWords(first = 0, second = 0): number {
  return Math.imul(first, 0x01000193) ^ second
}

function isSame(row: readonly number[], other: readonly number[]): boolean {
  if (row.length !== other.length) return false
  for (let index = 0; index < row.length; index++) if (row[index] !== other[index]) return false
  return true
}
