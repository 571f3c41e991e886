// Layout E: axes with named steps, defined once; a level is a list of the steps that it has reached.

import type { Axis } from '../model/ladder.js'
import type { Block, GroupBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { normalizeTitle, slug, withoutBrackets } from '../model/text.js'
import { placeAlike, type Lead, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'

/** Axes that a document defines: headings with an ordered list of three or more named steps, two or more such headings. */
export function readScales(sections: readonly Section[], trace: Trace): Axis[] {
  const found: Axis[] = []
  const walk = (siblings: readonly Section[]): void => {
    const axes = siblings.flatMap((section): Axis[] => {
      const steps = section.blocks.flatMap((block) => stepsOf(block, trace))
      return steps.length >= 3
        ? [{ id: slug(section.title), title: section.title, scale: steps, direction: 'rising' }]
        : []
    })
    if (axes.length >= 2) found.push(...axes)
    for (const section of siblings) walk(section.sections)
  }
  walk(sections)
  return found
}

function stepsOf(block: Block, trace: Trace): Axis['scale'] {
  if (block.type !== 'list' || block.ordered !== true) return []
  const steps = block.blocks.flatMap((item) => {
    const lead = leadOf(item, trace)
    return lead && lead.rest !== '' ? [{ id: slug(lead.name), title: lead.name, description: lead.rest }] : []
  })
  return steps.length === block.blocks.length ? steps : []
}

/** Reads levels whose items name steps: the level's axes, and a section per axis. */
export function bindScales(levels: readonly LevelDraft[], axes: readonly Axis[], trace: Trace): void {
  const steps = new Map<string, NamedStep>()
  const named = axes.flatMap((axis) => axis.scale.map((step) => ({ axis, step: step.id, title: step.title })))
  // `Learns (Lernt)`: a translation may stand beside the name, and need not stand everywhere.
  for (const { title, ...step } of named) steps.set(normalizeTitle(withoutBrackets(title)), step)
  for (const { title, ...step } of named) steps.set(normalizeTitle(title), step)
  for (const level of levels) {
    level.sections = level.sections.flatMap((section) => {
      const list = section.blocks.find(
        (block): block is GroupBlock => block.type === 'list' && namesSteps(block, steps, trace),
      )
      return list ? divide(section, list, level, steps, trace) : [section]
    })
  }
}

interface NamedStep {
  axis: Axis
  step: string
}

type Steps = ReadonlyMap<string, NamedStep>

function leadOf(item: Block, trace: Trace): Lead | undefined {
  const [first] = 'blocks' in item ? item.blocks : []
  return first && trace.leads.get(first)
}

function stepOf(item: Block, steps: Steps, trace: Trace): NamedStep | undefined {
  const lead = leadOf(item, trace)
  return (
    lead && (steps.get(normalizeTitle(lead.name)) ?? steps.get(normalizeTitle(withoutBrackets(lead.name))))
  )
}

function namesSteps(list: GroupBlock, steps: Steps, trace: Trace): boolean {
  const known = list.blocks.filter((item) => stepOf(item, steps, trace)).length
  return known >= 2 && known * 2 > list.blocks.length
}

function divide(
  section: Section,
  list: GroupBlock,
  level: LevelDraft,
  steps: Steps,
  trace: Trace,
): Section[] {
  const at = section.blocks.indexOf(list)
  const before: Section = { ...section, blocks: section.blocks.slice(0, at), sections: [] }
  placeAlike(before, section, trace)
  const parts: Section[] = []
  for (const item of list.blocks) {
    const known = stepOf(item, steps, trace)
    if (known) level.axes = { ...level.axes, [known.axis.id]: known.step }
    const part: Section = {
      id: known?.axis.id ?? '',
      title: known?.axis.title ?? '',
      heading: '',
      depth: Math.min(6, section.depth + 1),
      role: 'other',
      blocks: [{ type: 'list', blocks: [item] }],
      sections: [],
    }
    placeAlike(part, item, trace)
    parts.push(part)
  }
  const rest = section.blocks.slice(at + 1)
  if (rest.length > 0) parts.push({ ...before, id: '', title: '', heading: '', depth: 0, blocks: rest })
  level.scaled = true
  return [...(before.blocks.length > 0 || before.title !== '' ? [before] : []), ...parts, ...section.sections]
}
