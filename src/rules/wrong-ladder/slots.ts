// Sentences in which documents beside each other each name what they are about, and one that names another's subject there.

import type { DocumentDraft } from '../../layout/draft.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { isPlain } from '../../lint/wording/similarity.js'
import { remembered } from '../../model/remembered.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { areAlike, subjectsOf } from './subjects.js'

/** A sentence with a name in it. */
interface Use {
  draft: DocumentDraft
  name: string
  sentence: Sentence
  /** The name as written, by its offset in the sentence. */
  start: number
  end: number
}

/** A name that belongs to another document, and the uses that show what should stand there. */
export interface Slip extends Use {
  right: readonly Use[]
}

/** So many documents have to name themselves in a sentence, and twice as many as name another. */
const leastRight = 3
/** How many words a sentence must have besides the name. */
const leastWords = 3
/** A heading may have fewer, and is compared with headings then, where so many name themselves in it and its own document does so elsewhere. */
const leastHeadings = 4
/** What such a heading ends with, and no text. */
const short = ' @heading'

/** The slips of a whole run, by document. */
export const slipsIn: (ladders: readonly ParsedLadder[]) => ReadonlyMap<DocumentDraft, readonly Slip[]> =
  remembered((ladders) => {
    const drafts = [
      ...new Map(
        ladders.flatMap(({ documents }) => documents.map((draft) => [draft.source.path, draft] as const)),
      ).values(),
    ]
    const names = namesOf(drafts)
    const slots = new Map<string, Use[]>()
    for (const draft of names.size === 0 ? [] : drafts)
      for (const sentence of sentencesOf(draft.source)) {
        const found = useIn(sentence, names)
        if (!found) continue
        const uses = slots.get(found.slot)
        if (uses) uses.push({ draft, ...found.use })
        else slots.set(found.slot, [{ draft, ...found.use }])
      }
    const shown = [...slots].flatMap(([slot, uses]) => rightIn(slot, uses) ?? [])
    const selfNamed = new Set(shown.flatMap(({ right }) => right.map(({ draft }) => draft)))
    const slips = new Map<DocumentDraft, Slip[]>()
    for (const { slot, uses, right } of shown)
      for (const slip of slipsAmong(uses, right))
        if (!isShort(slot) || selfNamed.has(slip.draft))
          slips.set(slip.draft, [...(slips.get(slip.draft) ?? []), slip])
    return slips
  })

/** Sentences that tell their reader who they are: one document that names itself is enough. */
const saysWho = /(?:^as|\blooking for|\b(?:for|of) becoming) a @ (?:\S+ ){3}\S/u

/** A slot in which enough documents name themselves. */
function rightIn(slot: string, uses: Use[]): { slot: string; uses: Use[]; right: Use[] } | undefined {
  const least = isShort(slot) ? leastHeadings : saysWho.test(slot) ? 1 : leastRight
  if (uses.length <= least) return undefined
  const right = uses.filter(({ draft, name }) => subjectsOf(draft).names.includes(name))
  const count = new Set(right.map(({ draft }) => draft)).size
  const isShown = count >= least && (least === 1 || new Set(right.map(({ name }) => name)).size > 1)
  return isShown ? { slot, uses, right } : undefined
}

function isShort(slot: string): boolean {
  return slot.endsWith(short)
}

function slipsAmong(uses: readonly Use[], right: readonly Use[]): Slip[] {
  const fine = new Set(right.map(({ draft }) => draft))
  const wrong = uses.filter(({ draft, name, sentence }) => {
    const { names, own, levels } = subjectsOf(draft)
    if (fine.has(draft) || names.length === 0) return false
    // A heading that is wrong may be that of a level, and make its title wrong.
    const all = sentence.passage.kind === 'heading' ? own : [...own, ...levels]
    return !all.some((mine) => areAlike(mine, name))
  })
  const count = new Set(wrong.map(({ draft }) => draft)).size
  if (count > Math.max(1, fine.size / 2)) return []
  return wrong.map((use) => ({ ...use, right }))
}

/** Names by their first word. */
type Names = ReadonlyMap<string, readonly string[][]>

function namesOf(drafts: readonly DocumentDraft[]): Names {
  const all = new Set(drafts.flatMap((draft) => subjectsOf(draft).names))
  const byWord = new Map<string, string[][]>()
  // With a single name no document can name another.
  if (all.size < 2) return byWord
  for (const words of [...all].map((name) => name.split(' ')).sort((a, b) => b.length - a.length)) {
    const [first = ''] = words
    byWord.set(first, [...(byWord.get(first) ?? []), words])
  }
  return byWord
}

const plainWord = /[A-Za-z0-9+#]+/gu
const anyWord = /[\p{L}\p{N}+#]+/gu

/** The one name that a sentence has, and the sentence without it. */
function useIn(sentence: Sentence, names: Names): { slot: string; use: Omit<Use, 'draft'> } | undefined {
  const words = [...sentence.text.matchAll(isPlain(sentence.text) ? plainWord : anyWord)]
  const isHeading = sentence.passage.kind === 'heading'
  const lower = words.map(([word]) => word.toLowerCase())
  const slot: string[] = []
  let use: Omit<Use, 'draft'> | undefined
  for (let at = 0; at < lower.length; at++) {
    const name = nameAt(lower, at, names)
    if (!name) {
      slot.push(lower[at] ?? '')
      continue
    }
    const last = words[at + name.length - 1]
    const text = name.join(' ')
    if (use && use.name !== text) return undefined
    use ??= {
      name: text,
      sentence,
      start: words[at]?.index ?? 0,
      end: (last?.index ?? 0) + (last?.[0].length ?? 0),
    }
    if (slot.at(-1) === 'an') slot[slot.length - 1] = 'a'
    at += name.length - 1
    slot.push(lower[at] === name.at(-1) ? '@' : '@s')
  }
  const key = slot.join(' ')
  const others = slot.filter((word) => !word.startsWith('@')).length
  if (others >= leastWords) return use && { slot: key, use }
  return use && isHeading && others > 0 ? { slot: key + short, use } : undefined
}

/** The longest name that begins at a word; its last word may be a plural. */
function nameAt(words: readonly string[], at: number, names: Names): readonly string[] | undefined {
  const first = words[at] ?? ''
  const candidates = names.get(first) ?? names.get(first.replace(/s$/u, ''))
  return candidates?.find((name) =>
    name.every((word, index) => {
      const written = words[at + index]
      return written === word || (index === name.length - 1 && written === `${word}s`)
    }),
  )
}
