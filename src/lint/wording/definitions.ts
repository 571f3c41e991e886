// Terms and their definitions: `**Term**: text` in any document, and a page's title with its first paragraph.

import type { Block, TextBlock } from '../../model/block.js'
import type { Ladder } from '../../model/ladder.js'
import type { Section } from '../../model/level.js'
import { folderOf, isWithin } from '../../model/path.js'
import { normalizeTitle } from '../../model/text.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { candidatePaths, resolveLink } from '../../ladder/links.js'
import { similarity, wordsOf } from './similarity.js'
import { vocabularyOf } from './worded.js'

/** One place where a term is defined. */
export interface Definition {
  term: string
  text: string
  part: object
  /** Id of the level that it stands in; absent in an index, a glossary, a scale. */
  level: string | undefined
}

/** A term in two wordings: the rarer one, and the usual one. */
export interface DefinitionDrift {
  term: string
  odd: Definition[]
  usual: Definition[]
}

/** Below this, two texts under one label are two texts; a ladder's `**Impact**:` differs at each level on purpose. */
const SAME_DEFINITION = 0.75

/** Terms that a page of the ladder and its levels, or two pages, define in nearly equal words. */
export function definitionDrifts(parsed: ParsedLadder): DefinitionDrift[] {
  return [...termDrifts(parsed), ...pageDrifts(parsed)]
}

function termDrifts(parsed: ParsedLadder): DefinitionDrift[] {
  return [...byTerm(definitionsOf(parsed)).values()].flatMap((definitions) => {
    const wordings = [...byWording(definitions).values()].sort((a, b) => b.length - a.length)
    const graded = wordings.filter((copies) => copies.some(({ level }) => level !== undefined))
    const [usual, ...rest] = wordings
    if (!usual || graded.length > 2 || definitions.every(({ level }) => level !== undefined)) return []
    return rest.flatMap((odd) =>
      isNear(usual, odd, parsed) && !isLabelOf(usual, odd, parsed)
        ? [{ term: odd[0]?.term ?? '', odd, usual }]
        : [],
    )
  })
}

/** Beside each other in one document, with other numbers: a label of what each is about, such as `Recommended for`. */
function isLabelOf([a]: readonly Definition[], [b]: readonly Definition[], { trace }: ParsedLadder): boolean {
  const path = (definition: Definition | undefined): string | undefined =>
    definition && trace.places.get(definition.part)?.path
  const numbers = (definition: Definition | undefined): string =>
    (definition?.text.match(/\d+/gu) ?? []).join(' ')
  return path(a) === path(b) && numbers(a) !== numbers(b)
}

/** `[Tech Lead](lead.md): the owner of …` where the page that it leads to begins in nearly these words. */
function pageDrifts(parsed: ParsedLadder): DefinitionDrift[] {
  const { documents } = parsed.ladder
  const pages = new Map<string, Definition>()
  for (const { path, title, sections } of documents) {
    const found: Definition[] = []
    readIntroduction(title, sections, parsed, found)
    for (const page of found) pages.set(path, page)
  }
  return documents.flatMap(({ path: from, sections }) =>
    sections.flatMap(paragraphsIn).flatMap((part): DefinitionDrift[] => {
      const [, url = ''] = linkedTerm.exec(part.markdown) ?? []
      const target = resolveLink(url, from)
      const path = target && candidatePaths(target.path).find((each) => each !== from && pages.has(each))
      const page = pages.get(path ?? '')
      const text = /: (.+)/u.exec(part.text)?.[1] ?? ''
      if (!page || wordsOf(text).length < 4) return []
      const odd: Definition = { term: page.term, text, part, level: undefined }
      const isSame = wordsOf(text).join(' ') === wordsOf(page.text).join(' ')
      return !isSame && isNear([page], [odd], parsed) ? [{ term: page.term, odd: [odd], usual: [page] }] : []
    }),
  )
}

/** The paragraphs of a section, those in lists and below its headings too. */
function paragraphsIn({ blocks, sections }: Section): TextBlock[] {
  const within = (block: Block): TextBlock[] =>
    'blocks' in block ? block.blocks.flatMap(within) : block.type === 'paragraph' ? [block] : []
  return [...blocks.flatMap(within), ...sections.flatMap(paragraphsIn)]
}

const linkedTerm = /^[*_]{0,3}\[[^\]]{1,80}\]\(([^()\s]{1,200})\)[*_]{0,3}:/u

function isNear([a]: readonly Definition[], [b]: readonly Definition[], parsed: ParsedLadder): boolean {
  const { numbersOf } = vocabularyOf(parsed)
  const wordsIn = ({ text }: Definition): number[] => numbersOf(wordsOf(text))
  return (
    a !== undefined &&
    b !== undefined &&
    similarity(wordsIn(a), wordsIn(b), SAME_DEFINITION) >= SAME_DEFINITION
  )
}

function definitionsOf(parsed: ParsedLadder): Definition[] {
  const { ladder } = parsed
  const isBeside = besideLevels(ladder)
  const titles = new Set(ladder.documents.map(({ title }) => normalizeTitle(title)))
  const found: Definition[] = []
  for (const document of ladder.documents) {
    if (!isBeside(folderOf(document.path))) continue
    readIntroduction(document.title, document.sections, parsed, found)
    for (const section of document.sections) readSection(section, titles, parsed, found)
  }
  for (const level of ladder.levels) {
    for (const { expectations } of [...level.competencies, level]) {
      for (const part of expectations) {
        const { name, text } = part
        if (name !== undefined)
          found.push({
            term: name,
            text: text.slice(name.length).replace(/^[\s:.–—-]+/u, ''),
            part,
            level: level.id,
          })
      }
    }
  }
  return found.filter(({ text }) => wordsOf(text).length >= 4)
}

/**
 * Whether a folder is above or below one with levels. What the rest of a handbook calls by one name is no concern of theirs;
 * pages that several ladders have in common stand beside no level, and are looked at among themselves.
 */
function besideLevels({ levels }: Ladder): (folder: string) => boolean {
  const folders = [...new Set(levels.map(({ source }) => folderOf(source.path)))]
  return (folder) =>
    folders.length === 0 || folders.some((own) => isWithin(folder, own) || isWithin(own, folder))
}

/** What a page that is called like a term says first. */
function readIntroduction(
  title: string,
  sections: readonly Section[],
  { trace }: ParsedLadder,
  found: Definition[],
): void {
  const first = sections
    .flatMap(({ blocks, depth }) => (depth <= 1 ? blocks : []))
    .find(({ type }) => type === 'paragraph')
  // `**Title** – what it is` is one definition, and found as such.
  const lead = first?.type === 'paragraph' ? trace.leads.get(first)?.name : undefined
  if (first?.type === 'paragraph' && normalizeTitle(lead ?? '') !== normalizeTitle(title))
    found.push({ term: title, text: first.text, part: first, level: undefined })
}

function readSection(
  section: Section,
  titles: ReadonlySet<string>,
  parsed: ParsedLadder,
  found: Definition[],
): void {
  for (const part of paragraphsIn(section)) {
    const lead = parsed.trace.leads.get(part) ?? titled(part.text, titles)
    // A list of links describes pages, of which two can have one name; a path or an address is where something is.
    if (lead && !linked.test(part.markdown) && !isWhere(lead.rest, part.markdown))
      found.push({ term: lead.name, text: lead.rest, part, level: undefined })
  }
}

/** Whether all that a label is followed by is an address, or stands in code. */
function isWhere(text: string, markdown: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/u.test(text) || (!text.includes('`') && markdown.endsWith(`\`${text}\``))
}

const linked = /^[*_]{0,3}\[[^\]]*\](?:\(|\[)/u

/** `Tech Lead: the owner of …` where there is a page `Tech Lead`. */
function titled(text: string, titles: ReadonlySet<string>): { name: string; rest: string } | undefined {
  const [, name = '', rest = ''] = /^([^:]{2,60}): (.+)/u.exec(text) ?? []
  return titles.has(normalizeTitle(name)) ? { name, rest } : undefined
}

function byTerm(definitions: readonly Definition[]): Map<string, Definition[]> {
  return collect(definitions, ({ term }) => normalizeTitle(term))
}

function byWording(definitions: readonly Definition[]): Map<string, Definition[]> {
  return collect(definitions, ({ text }) => wordsOf(text).join(' '))
}

function collect(list: readonly Definition[], key: (item: Definition) => string): Map<string, Definition[]> {
  const groups = new Map<string, Definition[]>()
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
