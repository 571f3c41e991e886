// What the browser keeps for its owner. Where it may keep nothing, nothing breaks.

/** A remembered text, or `undefined`. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(`rungs:${key}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a text, or forgets it. Says whether that was possible. */
export function remember(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(`rungs:${key}`)
    else localStorage.setItem(`rungs:${key}`, text)
    return true
  } catch {
    return false
  }
}
