// A heading that promises something and then says nothing.

import type { Block } from '../../model/block.js'
import type { Level, Section } from '../../model/level.js'
import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'no-empty-section',
  description: 'Require every heading of a level to have something under it',
  family: 'structure',
  recommended: 'error',
  messages: {
    level: (data: { level: string }) =>
      `Unexpected empty level \`${data.level}\`, expected what this level means; write it, or remove the level`,
    section: (data: { section: string }) =>
      `Unexpected empty section \`${data.section}\`, expected text or a list under it; write it, or remove the heading`,
    template: (data: { section: string }) =>
      `Unexpected section \`${data.section}\` with nothing but a comment, expected text that readers can see; write it, or remove the heading`,
  },
  check({ ladder, report }) {
    const facts = labelsOf(ladder.levels)
    for (const level of ladder.levels) {
      if (saysNothing(level)) report('level', { at: level, data: { level: level.id } })
      const walk = (section: Section): void => {
        const isSaid = isClaim(section, level) || isText(section) || facts.has(labelOf(section))
        if (section.heading !== '' && isEmpty(section) && !isSaid) {
          const kind = section.blocks.some((block) => block.type === 'comment') ? 'template' : 'section'
          report(kind, { at: section, data: { section: section.title } })
        }
        section.sections.forEach(walk)
      }
      level.sections.forEach(walk)
    }
  },
})

/** `Function` of `Function – Sales`: what a heading that is a fact itself says it of. */
function labelOf({ title }: Section): string {
  return /^([^:–—]{2,30}?)(?::| [–—-]) \S/u.exec(title)?.[1] ?? ''
}

/** Labels of headings under which several levels have nothing, and none has anything. */
function labelsOf(levels: readonly Level[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const section of levels.flatMap(({ sections }) => sections)) {
    const label = labelOf(section)
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + (isEmpty(section) ? 1 : Number.NaN))
  }
  return new Set([...counts].flatMap(([label, count]) => (count >= leastFacts ? [label] : [])))
}

/** So many levels have such a heading where it is their way to say it. */
const leastFacts = 3

function isEmpty({ blocks, sections }: Section): boolean {
  return sections.length === 0 && blocks.every(isInvisible)
}

/** What a reader never sees. An image or a piece of HTML counts as something. */
function isInvisible(block: Block): boolean {
  if (block.type === 'list' || block.type === 'item') return block.blocks.every(isInvisible)
  return ['comment', 'break', 'definition', 'front-matter'].includes(block.type)
}

/** Where headings are the expectations themselves, a heading has said what it has to say. */
function isClaim({ title }: Section, { expectations }: Level): boolean {
  return expectations.some(({ kind, text }) => kind === 'claim' && text === title)
}

/** Text that is set as a heading has said it all: two sentences, or one of many words. A question promises an answer. */
function isText({ title }: Section): boolean {
  return title.split(' ').length >= 8 && /[.!?…](?: \p{Lu}|$)/u.test(title) && !title.endsWith('?')
}

/** A line that leads to another level says nothing about this one. */
function leadsOn(block: Block): boolean {
  return block.type === 'navigation' || isInvisible(block)
}

function saysNothing(level: Level): boolean {
  return (
    level.sections.every(
      ({ heading, blocks, sections }) => heading === '' && sections.length === 0 && blocks.every(leadsOn),
    ) &&
    [level.competencies, level.expectations, level.meta, Object.keys(level.axes)].every(
      ({ length }) => length === 0,
    )
  )
}
