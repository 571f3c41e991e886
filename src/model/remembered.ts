// Answers that are asked for again and again, kept for as long as what they are about lives.

/**
 * The same function, which answers each object once.
 *
 * @param keeperOf what an answer is kept with, and given to all that have it
 */
export function remembered<K extends object, V>(
  make: (about: K) => V,
  keeperOf: (about: K) => object = (about) => about,
): (about: K) => V {
  const answers = new WeakMap<object, { value: V }>()
  return (about) => {
    const keeper = keeperOf(about)
    const known = answers.get(keeper)
    if (known) return known.value
    const value = make(about)
    answers.set(keeper, { value })
    return value
  }
}

/** So many texts are known, and up to as many of those that were asked of before them: a run may have any number of titles. */
const mostTexts = 2000

/** Longer texts are no titles and no paths, and are not kept. */
const longestText = 100

/** The same function of titles or paths, which knows what it answered of late. Levels share their headings, and everyone asks for them. */
export function rememberedText<V>(make: (text: string) => V): (text: string) => V {
  let answers = new Map<string, { value: V }>()
  let before = answers
  return (text) => {
    if (text.length > longestText) return make(text)
    const known = answers.get(text)
    if (known) return known.value
    // A title is a part of its document to V8, and keeps all of it; a copy does not.
    const own = ` ${text}`.slice(1)
    const answer = before.get(own) ?? { value: make(own) }
    if (answers.size >= mostTexts) {
      before = answers
      answers = new Map()
    }
    answers.set(own, answer)
    return answer.value
  }
}
