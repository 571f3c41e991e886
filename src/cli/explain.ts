// `rungs explain`: a rule's documentation in the terminal.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { AnyRule } from '../lint/rule.js'
import { ruleUrl } from '../lint/run.js'
import { unknownRule } from '../lint/check-settings.js'
import { rules } from '../rules/index.js'
import { defineCommand } from './command.js'
import { styleMarkdown } from './markdown.js'
import { styled, UsageError, type Terminal } from './terminal.js'

export const explain = defineCommand({
  usage: 'explain <rule>',
  text: 'Says what a rule checks, why, with examples, and when not to use it.',
  positionals: 1,
  flags: { list: { text: 'List every rule, with its severity in the presets recommended and strict.' } },
  examples: [
    ['rungs explain next-level', 'What is it about the link to the next level?'],
    ['rungs explain --list', 'Which rules are there?'],
  ],
  run({ positionals: [id], flags }, terminal) {
    terminal.out(id === undefined || flags.list ? listed(terminal) : explained(id, terminal))
    return Promise.resolve(0)
  },
})

function listed(terminal: Terminal): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const lines = rules.map(({ id, description, recommended, strict, fixable }) => {
    const facts = [recommended ?? (strict ? `strict: ${strict}` : 'off'), ...(fixable ? ['fixable'] : [])]
    return `  ${styled(terminal, 'bold', id.padEnd(width))}  ${description} ${styled(terminal, 'dim', `(${facts.join(', ')})`)}`
  })
  return `${lines.join('\n')}\n`
}

function explained(id: string, terminal: Terminal): string {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new UsageError(unknownRule(id, rules).message)
  const text = readmeOf(rule)
  return `${styleMarkdown(text, terminal)}\n${styled(terminal, 'dim', ruleUrl(id))}\n`
}

/** The rule's readme, which the package brings along; its description alone where somebody took that away. */
function readmeOf({ id, description }: AnyRule): string {
  const root = dirname(createRequire(import.meta.url).resolve('rungs/package.json'))
  try {
    return readFileSync(join(root, 'src', 'rules', id, 'readme.md'), 'utf8')
  } catch {
    return `# ${id}\n\n${description}.\n`
  }
}
