// The report for people: each finding with the lines that it is about, and what to do.

import type { Diagnostic, Related } from '../model/diagnostic.js'
import { sameElsewhere } from '../model/same-elsewhere.js'
import type { Place } from '../model/place.js'
import { adviceOn } from './advice.js'
import { widthOf } from './columns.js'
import { palette, type Palette } from './palette.js'
import { printable } from './printable.js'
import type { Report } from './report.js'
import { roomIn, row, snippet, type Frame, type Mark } from './snippet.js'
import { sourcesOf, type Sources } from './source.js'
import { mendedRemark, baselineRemark, tally, verdict } from './words.js'

/** Marks of one file that are shown in one snippet. The first is what the block is headed by. */
interface Block {
  path: string
  marks: [Mark, ...Mark[]]
}

/** So many mended findings are named. */
const mostMended = 10
/** Marks this many lines apart, or nearer, share a snippet. */
const nearby = 3
/** Further related places are named without their lines. */
const mostBlocks = 5

/** Findings as annotated source, then a line that sums them up. */
export function pretty(report: Report): string {
  const inks = palette(report.color === true)
  const sources = sourcesOf(report)
  const width = report.width ?? 100
  const findings = report.diagnostics.map((diagnostic) =>
    finding(diagnostic, sources, inks, width).join('\n'),
  )
  return `${[...findings, closing(report, inks).join('\n')].join('\n\n')}\n`
}

function finding(diagnostic: Diagnostic, sources: Sources, inks: Palette, width: number): string[] {
  const { severity, ruleId, message, place, related = [] } = diagnostic
  const places = [place, ...related.map((other) => other.place)]
  const digits = String(Math.max(...places.map(({ end }) => end.line))).length
  const frame: Frame = { digits, width, ink: inks.frame }
  const main: Mark = { ...place, label: labelOf(place, related), tip: '^', ink: inks[severity] }
  const blocks = related
    .filter((other) => !isSame(other.place, place))
    .reduce<Block[]>(
      (known, other) => addTo(known, other, roomIn(frame), inks),
      [{ path: place.path, marks: [main] }],
    )
  return [
    inks[severity](`${severity}[${printable(ruleId)}]`) + inks.strong(`: ${printable(message)}`),
    ...withBars(
      [
        ...blocks.map((block, index) => blockRows(block, index, sources, frame)),
        adviceRows(diagnostic, sources, frame, inks),
      ],
      frame,
    ),
  ]
}

/** Groups of rows, with an empty row of the frame between a snippet and what follows it. */
function withBars(groups: readonly string[][], frame: Frame): string[] {
  const filled = groups.filter((group) => group.length > 0)
  return filled.flatMap((group, index) =>
    group.length > 1 && index < filled.length - 1 ? [...group, row('', '', frame)] : group,
  )
}

/** A related place that is the finding's own says what it has to say beside the underline. */
function labelOf(place: Place, related: readonly Related[]): string {
  return related
    .filter((other) => isSame(other.place, place))
    .map((other) => printable(other.message))
    .join('; ')
}

function isSame(a: Place, b: Place): boolean {
  return a.path === b.path && a.start.offset === b.start.offset && a.end.offset === b.end.offset
}

function addTo(blocks: readonly Block[], { place, message }: Related, room: number, inks: Palette): Block[] {
  const mark: Mark = { ...place, label: printable(message), tip: '-', ink: inks.frame }
  const index = blocks.findIndex(
    ({ path, marks }) =>
      path === place.path &&
      marks.some((other) => isNear(mark, other)) &&
      marks.every((other) => hasRoom(mark, other, room)),
  )
  const block = blocks[index]
  if (!block) return [...blocks, { path: place.path, marks: [mark] }]
  return blocks.with(index, { ...block, marks: [...block.marks, mark] })
}

function isNear(a: Mark, b: Mark): boolean {
  return a.start.line - b.end.line <= nearby && b.start.line - a.end.line <= nearby
}

/** Whether a line that two marks share is wide enough for both. */
function hasRoom(a: Mark, b: Mark, room: number): boolean {
  if (a.start.line !== b.end.line && b.start.line !== a.end.line) return true
  const reach = Math.max(a.end.column, b.end.column) - Math.min(a.start.column, b.start.column)
  return reach < room - 2
}

function blockRows({ path, marks }: Block, index: number, sources: Sources, frame: Frame): string[] {
  const { start, label } = marks[0]
  const source = sources(path)
  // The lines of a copy are those of the finding.
  const isDrawn = source !== undefined && index < mostBlocks && label !== sameElsewhere
  const arrow = frame.ink(`${' '.repeat(frame.digits)}${index === 0 ? '-->' : ':::'}`)
  const heading = `${arrow} ${printable(path)}:${start.line}:${start.column}`
  if (!isDrawn) return [`${heading}${label ? `: ${label}` : ''}`]
  return [heading, row('', '', frame), ...snippet(source, marks, frame)]
}

function adviceRows(diagnostic: Diagnostic, sources: Sources, frame: Frame, inks: Palette): string[] {
  const indent = ' '.repeat(frame.digits + 1)
  return adviceOn(diagnostic, sources(diagnostic.place.path)).flatMap(({ kind, text }) => {
    const hanging = `${indent}${' '.repeat(kind.length + 4)}`
    const [first = '', ...rest] = wrap(text, Math.max(frame.width - hanging.length, 20))
    return [
      `${indent}${frame.ink('=')} ${inks.strong(`${kind}:`)} ${first}`,
      ...rest.map((line) => `${hanging}${line}`),
    ]
  })
}

/** Breaks a text at spaces into lines of at most `width` columns, where its words are not longer than that. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function closing({ summary, diagnostics, mended }: Report, inks: Palette): string[] {
  const { errors, warnings, infos, levels } = summary
  const ink = errors
    ? inks.error
    : warnings
      ? inks.warning
      : infos
        ? inks.info
        : levels
          ? inks.good
          : inks.warning
  const isOfNoRule =
    diagnostics.length > 0 &&
    diagnostics.every(({ ruleId }) => ruleId === 'config' || ruleId === 'readable-file')
  const learn = 'rungs explain <rule> says why a rule exists, and when not to follow it'
  return [
    ink(verdict(summary)),
    ...[
      ...mendedRemark(summary.fixed),
      ...mendedRows(mended),
      ...baselineRemark(summary.baselined, summary.fixed !== undefined),
      ...(tally(summary) && !isOfNoRule ? [learn] : []),
    ].map((line) => `  ${line}`),
  ]
}

/** Where something was mended, and by which rule. */
function mendedRows(mended: readonly Diagnostic[] = []): string[] {
  const more = mended.length - mostMended
  return [
    ...mended
      .slice(0, mostMended)
      .map(({ place, ruleId }) => printable(`  ${place.path}:${place.start.line} ${ruleId}`)),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}
