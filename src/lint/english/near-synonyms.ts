// Words that ladders use for one and the same thing. Words that mark a step (task and project, peer and report) are not here.

const groups: readonly (readonly string[])[] = [
  ['bug', 'defect', 'issue'],
  ['goal', 'objective'],
  ['accountability', 'responsibility'],
  ['teammate', 'colleague', 'coworker', 'co-worker'],
  ['improvement', 'enhancement'],
  ['documentation', 'docs'],
  ['obstacle', 'blocker', 'roadblock', 'impediment'],
  ['candidate', 'applicant'],
]

interface Term {
  /** Equal for all words of one meaning. */
  meaning: string
  /** The word without its plural. */
  word: string
  plural: boolean
}

const terms = new Map<string, Term>()
for (const group of groups) {
  const [meaning = ''] = group
  for (const word of group) {
    terms.set(pluralOf(word), { meaning, word, plural: true })
    terms.set(word, { meaning, word, plural: false })
  }
}

/** Any of the words, alone; a hyphen before or after makes it a part of another word. */
export const nearSynonym = new RegExp(
  String.raw`(?<![\p{L}\p{N}/&_-])(?:${[...terms.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{N}/&_-])`,
  'giu',
)

/** What a word that `nearSynonym` found means. */
export function termOf(word: string): Term | undefined {
  return terms.get(word.toLowerCase())
}

/** `bug` → `bugs`, `responsibility` → `responsibilities`. */
export function pluralOf(word: string): string {
  if (word.endsWith('s')) return word
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`
}
