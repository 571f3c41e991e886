// What changed in the text that is expected of nobody: overviews, introductions, notes, pages.

import type { Block } from '../model/block.js'
import type { Level, Section } from '../model/level.js'
import { normalizeTitle, titleWithoutEmoji } from '../model/text.js'
import type { Fact } from './change.js'
import { levelPairs, type Comparison } from './facts-parts.js'
import type { Item } from './snapshot.js'
import { markdownOf, textOf } from './text-of.js'
import { wordDiff } from './word-diff.js'

/** The text of one section without its subsections. */
interface Passage {
  key: string
  /** The competency, by the newer ladder's id, whose name the title is. */
  competency?: string
  title: string
  /** It says what a level is about. */
  overview?: boolean
  text: string
  markdown: string
  /** The way to the next level: its words follow from the order of levels. */
  navigation: string
}

/** Facts about prose of levels that stayed and of the ladder's other pages. */
export function proseFacts(comparison: Comparison): Fact[] {
  const { before, after, match, standing } = comparison
  const facts: Fact[] = []
  if (before.title !== after.title) facts.push(textFact(undefined, 'Title', before.title, after.title))
  const was = before.description ?? ''
  const is = after.description ?? ''
  if (was !== is) facts.push(textFact(undefined, 'Description', was, is))
  const renamed = renamedCompetencies(comparison)
  for (const [older, newer] of levelPairs(comparison)) {
    const old = passages(older, (id) => match.competencies.get(id) ?? id, textsOf(standing.after, newer.id))
    const now = passages(newer, (id) => id, textsOf(standing.before, older.id))
    facts.push(...compare(newer.id, old, now, renamed))
  }
  const pages = new Map(after.documents.map((document) => [document.path, document]))
  for (const document of before.documents) {
    const page = pages.get(document.path)
    if (!page) continue
    const old = document.sections.flatMap((section) => sectionPassages(section, [], (id) => id))
    const now = page.sections.flatMap((section) => sectionPassages(section, [], (id) => id))
    facts.push(...compare(undefined, old, now, new Set()))
  }
  return facts
}

/** Competencies with a new title: headings that follow them are no news. */
function renamedCompetencies({ before, after, match }: Comparison): Set<string> {
  const titles = new Map(before.competencies.map(({ id, title }) => [match.competencies.get(id), title]))
  return new Set(after.competencies.flatMap(({ id, title }) => (titles.get(id) === title ? [] : [id])))
}

function textsOf(items: readonly Item[], level: string): Set<string> {
  return new Set(items.flatMap((item) => (item.level === level ? [item.text] : [])))
}

/** `known` are texts that the other ladder has as statements in the same place. */
function passages(level: Level, competency: (id: string) => string, known: ReadonlySet<string>): Passage[] {
  const own = level.sections.flatMap((section) => sectionPassages(section, [], competency, known))
  const more = level.competencies.flatMap(({ id, title, intro, examples }): Passage[] => {
    const about = competency(id)
    const shown = examples.map(({ text }) => text).join('\n')
    return [
      { key: `intro ${about}`, title, competency: about, navigation: '', ...joined(intro, known) },
      {
        key: `examples ${about}`,
        competency: about,
        title: `${title}: examples`,
        navigation: '',
        text: shown,
        markdown: shown,
      },
    ]
  })
  return [...own, ...more]
}

function sectionPassages(
  section: Section,
  above: readonly string[],
  competency: (id: string) => string,
  known: ReadonlySet<string> = new Set(),
): Passage[] {
  const about =
    section.role === 'competency' && section.competency !== undefined
      ? competency(section.competency)
      : undefined
  const name = about === undefined ? normalizeTitle(section.title) : `competency ${about}`
  // The first section holds the level's own heading: a level that is renamed keeps its text.
  const path = section.depth === 1 ? [] : [...above, name]
  const plain = section.blocks.filter((block) => block.type !== 'navigation')
  const passage: Passage = {
    key: path.join(' / '),
    ...(about === undefined ? {} : { competency: about }),
    title: section.title,
    overview: section.role === 'overview' || path.length === 0,
    ...joined(plain, known),
    navigation: section.blocks
      .filter((block) => block.type === 'navigation')
      .map(markdownOf)
      .join('\n'),
  }
  return [passage, ...section.sections.flatMap((part) => sectionPassages(part, path, competency, known))]
}

function joined(all: readonly Block[], known: ReadonlySet<string>): { text: string; markdown: string } {
  const blocks = all.filter((block) => !known.has(textOf(block)))
  return {
    text: blocks.map(textOf).filter(Boolean).join('\n'),
    markdown: blocks.map(markdownOf).filter(Boolean).join('\n'),
  }
}

function compare(
  level: string | undefined,
  before: readonly Passage[],
  after: readonly Passage[],
  renamed: ReadonlySet<string>,
): Fact[] {
  const facts: Fact[] = []
  const newer = byKey(after)
  const older = byKey(before)
  const gone = [...older.values()].filter(({ key }) => !newer.has(key))
  const fresh = [...newer.values()].filter(({ key }) => !older.has(key))
  const pairs = [...older.values()].flatMap((was): [Passage, Passage][] => {
    const is = newer.get(was.key)
    return is ? [[was, is]] : []
  })
  for (const was of gone) {
    const index = fresh.findIndex((is) => isAlike(was, is))
    const [is] = index === -1 ? [] : fresh.splice(index, 1)
    if (is) pairs.push([was, is])
    else facts.push(...passageFacts(level, was.title, was, undefined))
  }
  for (const [was, is] of pairs) {
    const follows = is.competency !== undefined && renamed.has(is.competency)
    // A level that has another name is told as such; a page is not.
    const own = was.key === '' && level !== undefined
    if (!/^(?:intro|examples) /u.test(was.key) && !own && was.title !== is.title && !follows)
      facts.push(textFact(level, 'Heading', was.title, is.title))
    facts.push(...passageFacts(level, is.title, was, is))
  }
  for (const is of fresh) facts.push(...passageFacts(level, is.title, undefined, is))
  return facts
}

/** The same text under another heading, or another heading over other sections: those of competencies are told with them. */
function isAlike(was: Passage, is: Passage): boolean {
  if (was.text !== '') return was.text === is.text
  return was.markdown === is.markdown && was.competency === undefined && is.competency === undefined
}

/** Sections of one key are read as one. */
function byKey(passages: readonly Passage[]): Map<string, Passage> {
  const found = new Map<string, Passage>()
  for (const passage of passages) {
    const known = found.get(passage.key)
    const merge = (field: 'text' | 'markdown' | 'navigation'): string =>
      [known?.[field], passage[field]].filter(Boolean).join('\n')
    found.set(passage.key, {
      ...(known ?? passage),
      text: merge('text'),
      markdown: merge('markdown'),
      navigation: merge('navigation'),
    })
  }
  return found
}

function passageFacts(
  level: string | undefined,
  title: string,
  was: Passage | undefined,
  is: Passage | undefined,
): Fact[] {
  const where = titleWithoutEmoji(title) || 'Introduction'
  const facts: Fact[] = []
  if ((was?.text ?? '') !== (is?.text ?? ''))
    facts.push({
      ...textFact(level, where, was?.text ?? '', is?.text ?? ''),
      ...(level !== undefined && (is ?? was)?.overview ? { overview: true } : {}),
    })
  else if ((was?.markdown ?? '') !== (is?.markdown ?? ''))
    facts.push(textFact(level, where, was?.markdown ?? '', is?.markdown ?? ''))
  const links = [was?.navigation ?? '', is?.navigation ?? ''] as const
  if (links[0] !== links[1] && was && is) facts.push(textFact(level, 'Links', ...links))
  return facts
}

function textFact(
  level: string | undefined,
  where: string,
  before: string,
  after: string,
): Extract<Fact, { kind: 'text-changed' }> {
  return {
    kind: 'text-changed',
    ...(level === undefined ? {} : { level }),
    where,
    before,
    after,
    words: wordDiff(before, after),
  }
}
