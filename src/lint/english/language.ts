// Whether a text is English: what the language rules know of words would be wrong in another language.

import { passagesOf } from '../passages.js'
import { readOnce } from '../reading.js'
import { isPlain } from '../wording/similarity.js'
import type { SourceDocument } from '../../parse/document.js'

// Words that only one of the languages has, or has often.
const english = new Set(
  'the and of to for with that their they you your from by how what when who on are is as or'.split(' '),
)
const foreign = new Set(
  'der die das und nicht ist mit für ein eine den dem sich auch le la les des et une est dans pour que qui du avec elle il el los las y de por con para una het een van voor niet och att som på är og til af da não os com di che per della je se na nie jest oraz ja on'.split(
    ' ',
  ),
)

/** No word of these is longer. */
const LONGEST = Math.max(...[...english, ...foreign].map(({ length }) => length))

/** Enough to tell a language by. */
const SAMPLE = 400

/** Tells by the small words of the first sentences. A text without any of them is taken for English, as keywords are. */
export const isEnglish: (document: SourceDocument) => boolean = readOnce((document) => {
  let [seen, own, other] = [0, 0, 0]
  for (const { text } of passagesOf(document)) {
    for (const word of lowerWords(text)) {
      seen++
      if (word.length > LONGEST) continue
      if (english.has(word)) own++
      else if (foreign.has(word)) other++
    }
    if (seen > SAMPLE) break
  }
  return own >= other
})

function lowerWords(text: string): readonly string[] {
  if (isPlain(text)) return text.toLowerCase().match(/[a-z]+/gu) ?? []
  return (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase())
}
