// A new level's document from what the ladder declares and its neighbour has, and the links that change around it.

import { folderOf, inFolder, lastPart } from '../model/path.js'
import type { Level, Section } from '../model/level.js'
import type { Edit } from '../model/diagnostic.js'
import { valueOf } from '../model/value-of.js'
import { codeNumber, codePrefix } from '../layout/identity.js'
import { declareLevel } from './declare-level.js'
import { isNext } from './links.js'
import { sourceOf, type ParsedLadder } from './parse-ladder.js'

/** What a new level brings about. */
export interface Scaffold {
  /** The new document. */
  path: string
  text: string
  /** Edits of other documents, by path. */
  edits: Map<string, Edit[]>
  /** What has to be done by hand, in plain words. */
  notes: string[]
}

/** What kept a scaffold from being made, in words for people. */
export interface ScaffoldProblem {
  problem: string
}

/** Scaffolds a level after another one (by default the one that its code follows, or the top one). Only ladders with a file per level can be added to. */
export function scaffoldLevel(
  parsed: ParsedLadder,
  id: string,
  options: { after?: string; title?: string; configuration?: { path: string; text: string } } = {},
): Scaffold | ScaffoldProblem {
  const { ladder, documents } = parsed
  if (ladder.levels.some((level) => level.id === id)) {
    return { problem: `Unexpected level \`${id}\`, expected an id that the ladder does not have yet` }
  }
  const placed = options.after === undefined ? placedBy(id, ladder.levels) : undefined
  if (placed?.isLowest) {
    return {
      problem: `Unexpected level \`${id}\` below \`${placed.level.id}\`, expected one above another level: begin it by hand, or say with \`--after\` which level it follows`,
    }
  }
  const below = placed?.level ?? ladder.levels.find((level) => level.id === options.after)
  if (!below) {
    return {
      problem: `Unexpected level \`${options.after ?? ''}\` after \`--after\`, expected a level of the ladder`,
    }
  }
  if (!documents.some(({ source, layout }) => source.path === below.source.path && layout === 'file')) {
    return {
      problem: `Unexpected layout of \`${below.id}\`, expected a file per level: add the new level in \`${below.source.path}\` by hand`,
    }
  }
  const above =
    below.next.length === 1 ? ladder.levels.find((level) => level.id === below.next[0]) : undefined
  const folder = folderOf(below.source.path)
  // The new file has the ending of its neighbour: `.md`, `.mdx`, or none.
  const name = `${id}${/\.\w+$/u.exec(below.source.path)?.[0] ?? ''}`
  const path = inFolder(folder, name)
  const edits = new Map<string, Edit[]>()
  const notes: string[] = []
  const link = nextLink(parsed, below)
  if (link) edits.set(below.source.path, [relink(parsed, link, `[${id}](${name})`)])
  else notes.push(`Let \`${below.source.path}\` lead to \`${name}\`: it had no link to change.`)
  const { configuration } = options
  const declared = configuration ? declareLevel(configuration.text, id, below.id) : {}
  const listed = [declared.levels ?? [], declared.tracks ?? []].flat()
  if (configuration && listed.length > 0) edits.set(configuration.path, listed)
  if (parsed.declaration.levels && !declared.levels)
    notes.push(`Put \`${id}\` after \`${below.id}\` under \`levels\` in the configuration.`)
  if (parsed.declaration.tracks && !declared.tracks)
    notes.push(`Put \`${id}\` after \`${below.id}\` in its track under \`tracks\` in the configuration.`)
  return { path, text: documentText(parsed, below, above, id, options.title), edits, notes }
}

/** The level that a new one follows by its code: the highest below it in the same letters, where their numbers rise. Else the top. */
function placedBy(id: string, levels: readonly Level[]): { level: Level; isLowest: boolean } | undefined {
  const rising = [...levels].sort((a, b) => a.rank - b.rank)
  const series = rising.filter(({ code }) => code !== undefined && codePrefix(code) === codePrefix(id))
  const number = ({ code = '' }: Level): number => codeNumber(code)
  const [lowest] = series
  const highest = series.at(-1)
  const level = highest ?? rising.at(-1)
  if (!level) return undefined
  const isCoded = lowest && highest && number(lowest) <= number(highest) && /\d/u.test(id)
  if (!isCoded) return { level, isLowest: false }
  const below = series.findLast((each) => number(each) < codeNumber(id))
  return { level: below ?? lowest, isLowest: below === undefined }
}

interface NextLink {
  /** Offsets of the whole link, or of the end of the document where there is none. */
  range: [number, number]
  missing: boolean
}

/** The link from a level to the next one, or where one belongs. */
function nextLink(parsed: ParsedLadder, level: Level): NextLink | undefined {
  const source = sourceOf(parsed, level.source.path)
  if (!source) return undefined
  const link = source.links.find((candidate) => !candidate.image && isNext(candidate, source))
  if (link) return { range: [link.place.start.offset, link.place.end.offset], missing: false }
  return level.next.length === 0
    ? { range: [source.text.length, source.text.length], missing: true }
    : undefined
}

/** What stands around a link to the next level, as other levels write it. */
function around({ declaration, documents }: ParsedLadder): { before: string; after: string } {
  let label = declaration.nextLabel
  for (const { source, kind } of documents) {
    const link = kind === 'level' ? source.links.find((candidate) => isNext(candidate, source)) : undefined
    if (!link) continue
    const { start, end } = link.place
    const before = source.text.slice(start.offset - start.column + 1, start.offset)
    const after = /^[^\r\n]*/u.exec(source.text.slice(end.offset))?.[0] ?? ''
    const words = declaration.nextLabel ?? /(?<![a-z])(next[a-z ]*)/iu.exec(before)?.[1]?.trim()
    if (words === undefined) continue
    label ??= words
    const isAlone = bare(before) === bare(words) && bare(after) === ''
    if (isAlone) return { before, after }
  }
  return { before: `*${label ?? 'Next up'}*: `, after: '' }
}

/** Words without what sets them off: emphasis, bullets, arrows. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function relink(parsed: ParsedLadder, { range, missing }: NextLink, link: string): Edit {
  const { before, after } = around(parsed)
  return { range, text: missing ? `\n${before}${link}${after}\n` : link }
}

/** The sections of the level below with what has to be written, in its own headings and order. */
function documentText(
  parsed: ParsedLadder,
  below: Level,
  above: Level | undefined,
  id: string,
  title: string | undefined,
): string {
  const { ladder } = parsed
  const axes = ladder.axes.map(
    (axis) => `  ${axis.id}: ${valueOf(below.axes, axis.id) ?? axis.scale[0]?.id ?? ''}`,
  )
  const matter = ['---', 'status: draft', ...(axes.length > 0 ? ['axes:', ...axes] : []), '---', '']
  const heading = headingText(below, id, title)
  const body = below.sections.flatMap((section) => sectionText(section, id))
  const { before, after } = around(parsed)
  const link = above
    ? [`${before}[${above.code ?? above.id}](${lastPart(above.source.path)})${after}`, '']
    : []
  return [...matter, heading, '', ...body, ...link].join('\n')
}

/** The heading in the way of the level below: its code and title in their places, where it is made of nothing else. */
function headingText(below: Level, id: string, title: string | undefined): string {
  const { heading, code = below.id, title: words } = below
  const [front = '', ...others] = heading.split(words)
  if (others.length === 1 && !words.includes(code) && bare(`${front}${others.join('')}`) === bare(code))
    return [front, ...others].map((part) => part.replace(code, () => id)).join(title ?? 'TODO')
  const marks = /^#+/u.exec(heading)?.[0] ?? '#'
  return title === undefined ? `${marks} ${id}` : `${marks} ${id}: ${title}`
}

function sectionText(section: Section, id: string): string[] {
  if (section.title === '') return []
  const heading = section.heading.includes('\n')
    ? `${'#'.repeat(Math.max(1, section.depth))} ${section.title}`
    : section.heading
  const prompt =
    section.role === 'competency' || section.role === 'anti-patterns'
      ? `- ${promptFor(section, id)}`
      : promptFor(section, id)
  const leaf = section.sections.length === 0
  return [
    heading,
    '',
    ...(leaf || section.blocks.length > 0 ? [prompt, ''] : []),
    ...section.sections.flatMap((part) => sectionText(part, id)),
  ]
}

function promptFor(section: Section, id: string): string {
  switch (section.role) {
    case 'overview':
      return `TODO: who an ${id} is, in a sentence or two.`
    case 'anti-patterns':
      return '**TODO**. A way to fail at this level.'
    case 'competency':
      return 'TODO: what is expected here and was not expected at the level below.'
    default:
      return 'TODO'
  }
}
