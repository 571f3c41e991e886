// Answers that are asked for again and again, kept for as long as what they are about lives.

/** The same function, which answers each object once. */
export function remembered<K extends object, V>(make: (about: K) => V): (about: K) => V {
  const answers = new WeakMap<K, { value: V }>()
  return (about) => {
    const known = answers.get(about)
    if (known) return known.value
    const value = make(about)
    answers.set(about, { value })
    return value
  }
}
