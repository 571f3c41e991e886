// `a engineer`, `an senior`: the article of another sound than the next word begins with.

/** An article with the word after it, and the article that is right there. */
export interface Article {
  index: number
  words: string
  word: string
  article: string
  expected: string
}

// Words that are no noun behind the letter a (`a and b`, `stream a or b`), and those of which one is to go: `a another`.
const others = String.raw`(?!(?:another|either|each|every|one|once|[Ee][uw]|uni|unani|[aeiou][’'])|(?:an?|all|and|any|are|as|at|if|in|is|it|of|on|or)(?!\p{L}))`
// Sounds of u that are none of `you`: `an understanding`, `an upgrade`, `an urgent call`. An `EM` is spelt or read with a vowel.
const vowel = String.raw`(?:[aeioAEIO]\p{Ll}{2}|u(?:n|p|lt|rg)\p{Ll}|[AEIO]\p{Lu}(?<!EU|EW|ON))[\p{L}\p{N}-]*`
// Not h and y, nor what could be spelt out: `an http call`, `an n-tier system`.
const consonant = String.raw`(?!faq|fte|mba|mvp|sre|xml|various|numerous|several|my|your|our|their|the)(?:[bcdfgjklmnpqrstvwzBCDFGJKLMNPQRSTVWZ][aeiou]\p{Ll}|[bcdfgklmnpqrstvwzBCDFGKLMNPQRSTVWZ](?:[lrw]|[hkmnpqt](?![hkmnpqt]))[aeiou]\p{Ll}|[Ss](?:[ct]r|pl|pr)[aeiou]\p{Ll}|[Tt]hr[aeiou]\p{Ll})[\p{Ll}-]*`
const pattern = new RegExp(
  String.raw`(?<=^|[\p{L},;:.!?)]\s|[(“"*_\n])(?:(?<a>a|(?<=^|[.!?:]\s|[*_\n])A)[ \t*_[]{1,4}(?<first>${others}${vowel})|(?<an>an|(?<=^|[.!?:]\s|[*_\n])An)[ \t*_[]{1,4}(?<second>${consonant}))(?!\p{L}|[’'/&]|\.\p{L}|-\p{Lu})`,
  'gu',
)

/** What every slip has in it, told without the tables of letters that the exact pattern needs. */
const suspect =
  /(?<![A-Za-z])[Aa](?:[ \t*_[]+(?:[aeioAEIO]|u[nplr])|n[ \t*_[]+[b-dfgj-np-tvwzB-DFGJ-NP-TVWZ][a-z])/u

const grade = /^([Aa])n?(?=\s[A-Z]{1,4}-?\d)/u

/** A name behind an article, with the one that fits: `A Senior` for `An Senior`, and `a P3`, but `an L3`. */
export function withArticle(words: string): string {
  if (grade.test(words)) return words.replace(grade, /^\w+\s[AEFHILMNORSX]/u.test(words) ? '$1n' : '$1')
  const [found] = articlesIn(words, words)
  return found ? words.replace(found.article, () => found.expected) : words
}

/** Articles that do not fit, in the source of a passage; in its text, code is blank. */
export function articlesIn(source: string, text: string): Article[] {
  if (!suspect.test(source)) return []
  return [...source.matchAll(pattern)].flatMap(({ 0: words, index, groups }) => {
    const { a, an = '', first, second = '' } = groups ?? {}
    const word = first ?? second
    if (!text.startsWith(word, index + words.length - word.length)) return []
    return a === undefined
      ? { index, words, word, article: an, expected: an.slice(0, 1) }
      : { index, words, word, article: a, expected: `${a}n` }
  })
}
