// One level in the terminal: what is expected, competency by competency.

import type { Ladder } from '../model/ladder.js'
import { textOf } from '../diff/text-of.js'
import type { Expectation, Level, Section } from '../model/level.js'
import { patternText } from '../model/pattern-text.js'
import { printable } from '../report/printable.js'
import { styled, type Terminal } from './terminal.js'

/** The level as text that ends in a line feed. */
export function showLevel(ladder: Ladder, level: Level, terminal: Terminal): string {
  const head = (text: string): string => styled(terminal, 'bold', printable(text))
  const name = level.title === level.id || level.title === '' ? level.id : `${level.id}  ${level.title}`
  const lines = [`${head(name)}  ${styled(terminal, 'dim', printable(ladder.title))}`]
  const facts = [
    ...(level.previous.length > 0 ? [`after ${level.previous.join(', ')}`] : ['first level']),
    ...(level.next.length > 0 ? [`leads to ${level.next.join(', ')}`] : ['top level']),
    ...Object.entries(level.axes).map(([axis, step]) => `${axis} ${step}`),
    ...level.meta.map(({ label, value }) => `${label}: ${value}`),
    ...(level.status === undefined ? [] : [level.status]),
  ]
  lines.push(styled(terminal, 'dim', printable(facts.join(' · '))))
  if (level.summary !== '') lines.push('', ...wrapped(level.summary, '', '', terminal))
  const prose = proseOf(level)
  for (const { title, text } of prose.filter(({ competency }) => competency === undefined)) {
    if (title !== '') lines.push('', head(title))
    lines.push(...plain(text, terminal))
  }
  for (const { id, title, intro, expectations } of level.competencies) {
    lines.push('', head(title), ...plain(intro.map(textOf), terminal), ...listed(expectations, 1, terminal))
    if (expectations.length === 0) lines.push(styled(terminal, 'yellow', '  nothing is expected here'))
    for (const { text } of prose.filter(({ competency }) => competency === id))
      lines.push(...plain(text, terminal))
  }
  if (level.expectations.length > 0)
    lines.push('', head('Expectations'), ...listed(level.expectations, 1, terminal))
  if (level.antiPatterns.length > 0) {
    lines.push('', head('Anti-patterns'))
    for (const pattern of level.antiPatterns)
      lines.push(...wrapped(patternText(pattern), '  • ', '    ', terminal))
  }
  lines.push('', styled(terminal, 'dim', printable(level.source.path)))
  return `${lines.join('\n')}\n`
}

interface Prose {
  title: string
  competency: string | undefined
  text: string[]
}

/** Text of sections that nothing else of the level shows, in source order. */
function proseOf({ sections, summary }: Level): Prose[] {
  const read = (section: Section): Prose[] => {
    const text = section.blocks
      .filter(({ type }) => type !== 'navigation' && type !== 'break' && type !== 'definition')
      .map(textOf)
      .filter((words) => words !== '' && words !== summary)
    const own = { title: section.depth === 1 ? '' : section.title, competency: section.competency, text }
    return [...(text.length > 0 ? [own] : []), ...section.sections.flatMap(read)]
  }
  return sections.flatMap(read)
}

function plain(texts: readonly string[], terminal: Terminal): string[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .filter(Boolean)
    .flatMap((line) => wrapped(line, '  ', '  ', terminal))
}

function listed(expectations: readonly Expectation[], depth: number, terminal: Terminal): string[] {
  const indent = '  '.repeat(depth)
  return expectations.flatMap(({ text, children }) => [
    ...wrapped(text, `${indent}• `, `${indent}  `, terminal),
    ...listed(children, depth + 1, terminal),
  ])
}

function wrapped(text: string, first: string, indent: string, { width }: Terminal): string[] {
  const most = Math.max(20, Math.min(width, 100))
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of printable(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > most) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line]
}
