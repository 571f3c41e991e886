// A ladder as one Markdown page with a table: competencies as rows, levels as columns.

import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { matrix } from '../model/queries.js'
import { valueOf } from '../model/value-of.js'

/** The matrix as a GitHub table under the ladder's title. Texts are written so that they read as they are. */
export function exportMarkdown(ladder: Ladder): string {
  const parts = [`# ${escapeMarkdown(ladder.title)}`]
  if (ladder.description !== undefined) parts.push(escapeMarkdown(ladder.description))
  const head = ['', ...ladder.levels.map(({ id, title }) => (id === title ? id : `${id} ${title}`))]
  const rows = ladder.axes.map(({ id, title, scale }) => [
    `*${escapeMarkdown(title)}*`,
    ...ladder.levels.map(({ axes }) => {
      const step = valueOf(axes, id)
      return escapeMarkdown(scale.find((known) => known.id === step)?.title ?? step ?? '')
    }),
  ])
  for (const { title, cells } of matrix(ladder))
    rows.push([`**${escapeMarkdown(title)}**`, ...cells.map(({ expectations }) => list(expectations))])
  const other = ladder.levels.map(({ expectations }) => list(expectations))
  if (other.some((text) => text !== '')) rows.push(['', ...other])
  parts.push([row(head.map(escapeMarkdown)), row(head.map(() => '---')), ...rows.map(row)].join('\n'))
  return `${parts.join('\n\n')}\n`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function list(expectations: readonly Expectation[]): string {
  return expectations.flatMap((each) => bullets(each, '')).join('<br>')
}

function bullets({ text, children }: Expectation, indent: string): string[] {
  return [
    `${indent}• ${escapeMarkdown(text)}`,
    ...children.flatMap((child) => bullets(child, `${indent}&emsp;`)),
  ]
}

/** Marks of Markdown and HTML as the characters that they are. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/&(?=[#\w])/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/[\\`*_[\]|~#]/gu, '\\$&')
    .replace(/\s+/gu, ' ')
}
