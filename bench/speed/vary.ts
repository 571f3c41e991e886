// Makes a text unlike its copies, so that no program can profit from having seen it before. The same copy, the same text.

const consonants = 'bdfghklmnprstvwz'
const vowels = 'aeiou'

// Front matter, targets of links, addresses, code and tags stay; so do short words, which carry the sentence.
const parts = /^---\n[\s\S]*?\n---\n|^#.*$|\]\([^)]*\)|https?:\/\/\S+|`[^`]*`|<[^>]*>|\b[a-z]{5,}\b/gmu

/** A third of its longer words are others in each copy, and the same ones throughout a copy. */
export function vary(text: string, copy: number): string {
  return text.replace(parts, (part) => (/^[a-z]{5,}$/u.test(part) ? otherWord(part, copy) : part))
}

function otherWord(word: string, copy: number): string {
  const hash = hashOf(`${copy}:${word}`)
  if (hash % 3 !== 0) return word
  let rest = Math.floor(hash / 3)
  let begin = ''
  for (let syllable = 0; syllable < 3; syllable++) {
    begin += consonants.charAt(rest % consonants.length)
    rest = Math.floor(rest / consonants.length)
    begin += vowels.charAt(rest % vowels.length)
    rest = Math.floor(rest / vowels.length)
  }
  // Its end stays: `-ing` and `-ed` are what rules look at.
  return begin + word.slice(-3)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
