// Blocks of a section to expectations and examples. What they own leaves a `ref` behind.

import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import { defined } from '../model/defined.js'
import type { Example, Expectation, ExpectationKind, LevelCompetency, Section } from '../model/level.js'
import { shortSlug, slug, textHash } from '../model/text.js'
import { groupsOf } from '../layout/grid.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import { isExampleLabel, longestLabel, readExamples } from './examples.js'
import { notesIn, withoutId } from './notes.js'
import { statementColumns } from './statement-tables.js'

/** Where expectations go: a competency of a level, or the level itself. */
export interface Sink {
  /** `L2/ownership`: ids start with it. */
  id: string
  /** JSON pointer from the level: `/competencies/1`, or empty for the level. */
  pointer: string
  intro: Block[] | undefined
  expectations: Expectation[]
  examples: Example[] | undefined
  unique: (id: string) => string
}

/** A label or a line that announces the list ends otherwise. */
const sentenceEnd = /[.!?…]["'”’)\]]*$/u

/** Reads a section's own blocks into the sink. `kind` is given where the layout decides it (a cell, data). */
export function readStatements(section: Section, sink: Sink, trace: Trace, kind?: ExpectationKind): void {
  const listed = section.blocks.some(hasList)
  const isProse = listed ? proseBeside(section.blocks, trace) : () => true
  let seenList = false
  let exampleNext = false
  section.blocks = section.blocks.map((block): Block => {
    if (block.type === 'list') {
      seenList = true
      const examples = exampleNext
      exampleNext = false
      return examples && sink.examples
        ? readExamples(block, sink.examples, `${sink.pointer}/examples`, trace)
        : readList(block, sink, trace, kind)
    }
    if (block.type === 'table' && sink.examples) return readTable(block, sink, trace)
    if (block.type === 'details' && sink.examples) return readDetails(block, sink, sink.examples, trace, kind)
    if (isSaid(block)) {
      const lead = trace.leads.get(block)
      const label = lead?.rest === '' ? lead.name : block.text
      exampleNext = label.length <= longestLabel && isExampleLabel(label)
      if (exampleNext) return block
      if (isProse(block)) return toRef(expectation(block, kind ?? 'prose', sink, trace), sink)
      if (!seenList) return toIntro(block, sink)
    }
    if (block.type === 'quote' && !seenList) return toIntro(block, sink)
    return block
  })
}

/**
 * Which paragraphs beside a list say what is expected themselves. One before the list introduces it; several are the
 * text that the list adds to (danscratch's levels are written so), and then those below the list are no different.
 */
function proseBeside(blocks: readonly Block[], trace: Trace): (block: TextBlock) => boolean {
  const isSentence = (block: Block): boolean =>
    block.type === 'paragraph' && trace.leads.get(block)?.rest !== '' && sentenceEnd.test(block.text)
  const before = blocks.slice(0, blocks.findIndex(hasList)).filter(({ type }) => type === 'paragraph')
  return before.filter(isSentence).length > 1 ? isSentence : () => false
}

/** Words, and not the sign that stands where nothing more is asked: `—`, `N/A`. */
function isSaid(block: Block): block is TextBlock {
  return block.type === 'paragraph' && block.text !== '' && !/^(?:[-–—]{1,3}|n\/a)$/iu.test(block.text)
}

function hasList(block: Block): boolean {
  return block.type === 'list' || (block.type === 'details' && block.blocks.some(hasList))
}

function toIntro(block: Block, sink: Sink): Block {
  if (!sink.intro) return block
  sink.intro.push(block)
  return { type: 'ref', ref: `${sink.pointer}/intro/${String(sink.intro.length - 1)}` }
}

function toRef(expectation: Expectation, sink: Sink): Block {
  sink.expectations.push(expectation)
  return { type: 'ref', ref: `${sink.pointer}/expectations/${String(sink.expectations.length - 1)}` }
}

function readList(list: GroupBlock, sink: Sink, trace: Trace, kind?: ExpectationKind): Block {
  const style = kind ?? (list.ordered ? 'step' : 'bullet')
  list.blocks = list.blocks.map((item) => {
    if (item.type !== 'item') return item
    const index = sink.expectations.length
    const read = readItem(item, sink, `${sink.pointer}/expectations/${String(index)}`, trace, style)
    return read ? toRef(read, sink) : item
  })
  return list
}

/** Cells that say what is expected, and the examples beside them; another table stays as it is. */
function readTable(table: GroupBlock, sink: Sink, trace: Trace): Block {
  const columns = statementColumns(table) ?? []
  for (const row of table.blocks.slice(1)) {
    const first = sink.expectations.length
    for (const [c, cell] of groupsOf(row, 'cell').entries()) {
      const owner = sink.expectations[first]
      if (columns[c] === 'statements') {
        cell.blocks = cell.blocks.map((block) =>
          isSaid(block)
            ? toRef(expectation(block, 'cell', sink, trace), sink)
            : block.type === 'list'
              ? readList(block, sink, trace, 'cell')
              : block,
        )
      } else if (columns[c] === 'examples' && owner) {
        readExamples(cell, owner.examples, `${sink.pointer}/expectations/${String(first)}/examples`, trace)
      }
    }
  }
  return table
}

/** An item's first paragraph is the expectation; nested lists are its children, the rest stays in order. */
function readItem(
  item: GroupBlock,
  sink: Sink,
  pointer: string,
  trace: Trace,
  kind: ExpectationKind,
): Expectation | undefined {
  const [first, ...rest] = item.blocks
  if (!first || !isSaid(first)) {
    item.blocks = item.blocks.map((block) =>
      block.type === 'list' ? readList(block, sink, trace, kind) : block,
    )
    return undefined
  }
  const facts = trace.facts.get(item)
  const read = expectation(first, kind, sink, trace, facts?.id)
  Object.assign(read, proficiencyOf(item, trace))
  placeAlike(read, item, trace)
  if (rest.length > 0) read.blocks = rest.map((block) => readRest(block, read, sink, pointer, trace, kind))
  return read
}

function readRest(
  block: Block,
  owner: Expectation,
  sink: Sink,
  pointer: string,
  trace: Trace,
  kind: ExpectationKind,
): Block {
  if (block.type === 'details') return readExamplesOf(block, owner.examples, `${pointer}/examples`, trace)
  if (block.type !== 'list') return block
  const examples = isExampleLabel(owner.text) || /\bexamples?:$/iu.test(owner.text)
  if (examples) return readExamples(block, owner.examples, `${pointer}/examples`, trace)
  block.blocks = block.blocks.map((item) => {
    if (item.type !== 'item') return item
    const at = `${pointer}/children/${String(owner.children.length)}`
    const child = readItem(item, { ...sink, pointer: at }, at, trace, block.ordered ? 'step' : kind)
    if (!child) return item
    owner.children.push(child)
    return { type: 'ref', ref: at }
  })
  return block
}

/** `field` is the id that a data file gives in a field of its own. */
function expectation(
  block: TextBlock,
  kind: ExpectationKind,
  sink: Sink,
  trace: Trace,
  field?: string,
): Expectation {
  const lead = trace.leads.get(block)
  const {
    id = field === undefined ? undefined : slug(field),
    supersedes,
    unchangedSince,
  } = notesIn(block.markdown)
  const text = withoutId(kind === 'cell' ? block.text.replace(/^(?:[-–•*·]\s+|・)/u, '') : block.text)
  const named = lead && lead.rest !== '' && lead.name.length <= 80 ? lead.name : undefined
  const read: Expectation = {
    id: sink.unique(`${sink.id}/${id ?? shortSlug(text, SLUG_WORDS)}`),
    text,
    markdown: block.markdown,
    ...defined({ name: named }),
    kind: named !== undefined && kind === 'bullet' ? 'definition' : kind,
    children: [],
    examples: [],
    ...defined({ supersedes, unchangedSince }),
    ...proficiencyOf(block, trace),
    hash: textHash(text),
  }
  placeAlike(read, block, trace)
  return read
}

/** The proficiency that is kept of a part, where its source names one. */
function proficiencyOf(part: object, { facts }: Trace): Pick<Expectation, 'proficiency'> {
  return defined({ proficiency: facts.get(part)?.proficiency })
}

/** So many words are enough to tell expectations apart, and short enough to read in a link. */
const SLUG_WORDS = 6

/** Folded examples; a fold about something else keeps its statements as expectations. */
function readDetails(
  block: GroupBlock,
  sink: Sink,
  examples: Example[],
  trace: Trace,
  kind?: ExpectationKind,
): Block {
  const summary = block.blocks.find((part) => part.type === 'summary')
  if (summary?.type === 'summary' && !/example/iu.test(summary.text)) {
    block.blocks = block.blocks.map((part) =>
      part.type === 'list' ? readList(part, sink, trace, kind) : part,
    )
    return block
  }
  return readExamplesOf(block, examples, `${sink.pointer}/examples`, trace)
}

function readExamplesOf(block: GroupBlock, examples: Example[], pointer: string, trace: Trace): Block {
  block.blocks = block.blocks.map((part) =>
    part.type === 'list' ? readExamples(part, examples, pointer, trace) : part,
  )
  return block
}

/** What a level says about a competency, empty so far. */
export function emptyCompetency(id: string, title: string): LevelCompetency {
  return { id, title, intro: [], expectations: [], examples: [] }
}
