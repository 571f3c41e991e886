// Shares of the working time that cannot add up to the whole.

import { normalizeTitle } from '../../model/text.js'
import { passagesOf, placeInPassage, trimmed, type Passage } from '../../lint/passages.js'
import { defineRule } from '../../lint/rule.js'
import type { SourceDocument } from '../../parse/document.js'

export default defineRule({
  id: 'percent-split',
  description: 'Require shares of the working time that can add up to 100 %',
  family: 'structure',
  recommended: 'error',
  options: (z) =>
    z.strictObject({
      tolerance: z
        .number()
        .min(0)
        .default(5)
        .describe('How many points the sum of rough shares (`~20%`) may be off.'),
    }),
  messages: {
    over: (data: { sum: number; count: number }) =>
      `Unexpected split of ${String(data.count)} shares that add up to at least ${String(data.sum)} %, expected 100 %; lower some of them`,
    under: (data: { sum: number; count: number }) =>
      `Unexpected split of ${String(data.count)} shares that add up to at most ${String(data.sum)} %, expected 100 %; raise some of them, or name what is missing`,
  },
  check({ ladder, documents, options: { tolerance }, report }) {
    const areas = new Set(ladder.competencies.map(({ title }) => normalizeTitle(title)))
    for (const { source } of documents) {
      for (const { shares, open } of splitsOf(source, areas)) {
        const [first, ...rest] = shares
        if (!first) continue
        const slack = shares.some(({ rough }) => rough) ? tolerance : 0
        const least = shares.reduce((sum, { low }) => sum + low, 0)
        const most = shares.reduce((sum, { high }) => sum + high, 0)
        const place = ({ passage, lead, length }: Share): ReturnType<typeof placeInPassage> =>
          placeInPassage(source, passage, lead, length)
        const related = rest.map((share) => ({ message: 'Another share', at: place(share) }))
        if (least > 100 + slack)
          report('over', { at: place(first), data: { sum: least, count: shares.length }, related })
        else if (most < 100 - slack && !open)
          report('under', { at: place(first), data: { sum: most, count: shares.length }, related })
      }
    }
  },
})

interface Share {
  label: string
  low: number
  high: number
  rough: boolean
  passage: Passage
  lead: number
  length: number
}

interface Split {
  shares: Share[]
  /** What follows says that something else takes the rest, or is a share that is written another way. */
  open: boolean
}

const pattern =
  /^(?<label>[^:%]{2,60}?) ?(?::|–|—| -) ?(?<rough>~|≈|about |around |approx\.? |ca\. )? ?(?<low>\d{1,3}) ?%?(?: ?(?:-|–|to) ?(?<high>\d{1,3}))? ?%$/iu
/** `70 % - Designs and writes code`, `70% Coding`; but not `70% faster builds`. */
const leading =
  /^(?<rough>~|≈|[Aa](?:bout|round|pprox\.?) )? ?(?<low>\d{1,3}) ?%?(?: ?(?:-|–|to) ?(?<high>\d{1,3}))? ?%(?: ?[:–—-] ?(?=\p{L})| (?=\p{Lu}))(?<label>[^%]{2,80})$/u
const splitting =
  /\b(?:split|proportions?|shares?|allocat\w+|breakdown|distribut\w+|divid\w+|spend|spent|of (?:your|their|the) time)\b/iu

const goesOn = /\b(?:rest|remain\w*|others?|else)\b|\d ?%/iu

/** Runs of labelled percentages that are said to be a split, or that are named after competencies. */
function splitsOf(source: SourceDocument, areas: ReadonlySet<string>): Split[] {
  if (!source.text.includes('%')) return []
  const passages = passagesOf(source)
  const splits: Split[] = []
  let run: Share[] = []
  let start = 0
  for (let at = 0; at <= passages.length; at++) {
    const passage = passages[at]
    const share = passage && shareOf(passage)
    if (share) {
      run.push(share)
      continue
    }
    if (run.length === 0) continue
    const known = run.filter(({ label }) => areas.has(normalizeTitle(label))).length
    // The last words before a run: its heading, its introduction, the head of its table row.
    const before = (): string =>
      passages
        .slice(start, at - run.length)
        .map(({ text }) => text)
        .join(' ')
        .slice(-300)
    if (run.length >= 3 && (known >= 2 || splitting.test(before()))) {
      splits.push({ shares: run, open: goesOn.test(passage?.text ?? '') })
    }
    start = at
    run = []
  }
  return splits
}

function shareOf(passage: Passage): Share | undefined {
  if (!passage.text.includes('%')) return undefined
  const { words, lead } = trimmed(passage)
  // `2 % (about one of each)`: what a share amounts to is no part of it.
  const plain = words.replace(/\s+/gu, ' ')
  const groups = (pattern.exec(plain.replace(/(?<=%) ?\([^()]*\)$/u, '')) ?? leading.exec(plain))?.groups
  if (!groups) return undefined
  const low = Number(groups['low'])
  return {
    label: groups['label'] ?? '',
    low,
    high: groups['high'] === undefined ? low : Number(groups['high']),
    rough: groups['rough'] !== undefined,
    passage,
    lead,
    length: words.length,
  }
}
