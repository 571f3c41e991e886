// What levels say of each other in prose: that one includes another, that one equals another, how time is split.

import type { Block } from '../model/block.js'
import type { Competency } from '../model/ladder.js'
import type { Level, Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'

// Read in lower case: a pattern that minds no case takes several times as long to make.
const inclusion =
  /\b(?:same as|everything (?:expected )?(?:of|in|from|at)|(?:meets|includes|all(?: of)?) (?:all )?(?:of )?(?:the )?(?:expectations|requirements|responsibilities|competencies) (?:of|from|for|at)|in addition to (?:the |all )?(?:expectations|requirements|responsibilities) (?:of|for|at)|builds (?:on|upon)(?: the expectations of)?)\s+/u
const equality = /\bequivalent to (?:at least )?/u

/** One of these is in every text that names another level so; most texts have none, which is told fast. */
const cues = [
  'same as',
  'everything',
  'expectations',
  'requirements',
  'responsibilities',
  'competencies',
  'builds',
  'equivalent to',
]

/** Fills `inherits` and `equivalents` where the text of a level names another one. */
export function readRelations(levels: readonly Level[]): void {
  for (const level of levels) {
    for (const text of textsOf(level)) {
      const lower = text.toLowerCase()
      if (!cues.some((cue) => lower.includes(cue))) continue
      const included = namedIn(after(inclusion, lower), level, levels)
      if (included) level.inherits = [...new Set([...(level.inherits ?? []), included])]
      const equal = namedIn(after(equality, lower), level, levels)
      if (equal) level.equivalents = [...new Set([...(level.equivalents ?? []), equal])]
    }
  }
}

/** The words after a pattern, up to the end of their line. */
function after(pattern: RegExp, text: string): string | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [line = ''] = text.slice(match.index + match[0].length).split(/[\n\r]/u, 1)
  return line.replace(/^(?:an? |the )/u, '')
}

/** The other level whose name the words begin with; of several, the longest name. */
function namedIn(words: string | undefined, own: Level, levels: readonly Level[]): string | undefined {
  if (words === undefined) return undefined
  const plain = normalizeTitle(words)
  let best: { id: string; length: number } | undefined
  for (const level of levels) {
    if (level === own) continue
    for (const name of [level.id, level.code ?? '', level.title, ...level.aliases].map(normalizeTitle)) {
      if (name.length > (best?.length ?? 1) && (plain === name || plain.startsWith(`${name} `))) {
        best = { id: level.id, length: name.length }
      }
    }
  }
  return best?.id
}

/** Short texts that could say so: the first blocks of the level and of its sections, and its expectations. */
function textsOf(level: Level): string[] {
  const texts = (blocks: readonly Block[]): string[] =>
    blocks.slice(0, 3).flatMap((block) => {
      if (block.type === 'ref') return []
      return 'blocks' in block ? texts(block.blocks) : [block.text.slice(0, 400)]
    })
  const sections = (section: Section): string[] => [
    ...texts(section.blocks),
    ...section.sections.flatMap(sections),
  ]
  return [
    ...level.sections.flatMap(sections),
    ...level.expectations.map(({ text }) => text.slice(0, 400)),
    ...level.competencies.flatMap(({ intro, expectations }) => [
      ...texts(intro),
      ...expectations.slice(0, 2).map(({ text }) => text.slice(0, 400)),
    ]),
  ]
}

const share = /^(.{2,60}?) ?[:–-] ?(~? ?\d{1,3}(?: ?[-–] ?\d{1,3})? ?%)/u

/** Fills `share` of a level's competencies from lines like `Management: ~20-25%`. */
export function readShares(level: Level, competencies: readonly Competency[]): void {
  const walk = (block: Block): void => {
    if ('blocks' in block) block.blocks.forEach(walk)
    else if (block.type !== 'ref') {
      const [, label, value] = share.exec(block.text) ?? []
      const target = label === undefined ? undefined : competencyNamed(label, level, competencies)
      if (target && value !== undefined) target.share = value
    }
  }
  const sections = (section: Section): void => {
    if (section.role === 'other') section.blocks.forEach(walk)
    section.sections.forEach(sections)
  }
  level.sections.forEach(sections)
}

/** `Core` means `Core Competencies`: the label is the title, or all of it but a general last word. */
function competencyNamed(
  label: string,
  level: Level,
  competencies: readonly Competency[],
): Level['competencies'][number] | undefined {
  const name = normalizeTitle(label)
  const id = competencies.find(({ title }) => {
    const own = normalizeTitle(title)
    return own === name || own.replace(/ (?:competencies|skills|responsibilities)$/u, '') === name
  })?.id
  return level.competencies.find((competency) => competency.id === id)
}
