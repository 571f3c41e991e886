// `rungs explain`: a rule's documentation in the terminal.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { milderThan, type AnyRule } from '../lint/rule.js'
import { ruleUrl } from '../lint/run.js'
import { unknownRule } from '../lint/check-settings.js'
import { ownRulesFor, type OwnRules } from '../node/own-rules.js'
import { rules } from '../rules/index.js'
import { defineCommand } from './command.js'
import { styleMarkdown } from './markdown.js'
import { styled, UsageError, type Terminal } from './terminal.js'

export const explain = defineCommand({
  usage: 'explain <rule>',
  text: 'Says what a rule checks, why, with examples, and when not to use it. Rules of your own are known where their configuration module is.',
  positionals: 1,
  flags: { list: { text: 'List every rule, with its severity in the presets recommended and strict.' } },
  examples: [
    ['rungs explain next-level', 'What is it about the link to the next level?'],
    ['rungs explain --list', 'Which rules are there?'],
  ],
  async run({ positionals: [id], flags }, terminal) {
    const shipped = rules.find((rule) => rule.id === id)
    if (shipped && !flags.list) {
      terminal.out(shippedText(shipped, terminal))
      return 0
    }
    const own = await ownRulesFor('.', terminal)
    for (const { message, place } of own.diagnostics) terminal.err(`rungs: ${place.path}: ${message}\n`)
    terminal.out(id === undefined || flags.list ? listed(own, terminal) : ownText(id, own, terminal))
    return 0
  },
})

function listed(own: OwnRules, terminal: Terminal): string {
  const all = [...rules.map((rule) => ({ rule, path: '' })), ...own.rules]
  const width = Math.max(...all.map(({ rule }) => rule.id.length))
  const lines = all.map(({ rule, path }) => {
    const facts = [...standing(rule), ...(path === '' ? [] : [path])]
    return `  ${styled(terminal, 'bold', rule.id.padEnd(width))}  ${rule.description} ${styled(terminal, 'dim', `(${facts.join(', ')})`)}`
  })
  return `${lines.join('\n')}\n`
}

function standing(rule: AnyRule): string[] {
  const { recommended, strict, fixable } = rule
  const parts = recommended ? milderThan(rule, recommended).map((severity) => `in part ${severity}`) : []
  return [recommended ?? (strict ? `strict: ${strict}` : 'off'), ...parts, ...(fixable ? ['fixable'] : [])]
}

function shippedText({ id, description }: AnyRule, terminal: Terminal): string {
  const text = readmeOf(id) ?? `# ${id}\n\n${description}.\n`
  return `${styleMarkdown(text, terminal)}\n${styled(terminal, 'dim', ruleUrl(id))}\n`
}

/** What a team's own rule says of itself: it has no readme that could be found. */
function ownText(id: string, own: OwnRules, terminal: Terminal): string {
  const found = own.rules.find(({ rule }) => rule.id === id)
  if (!found) {
    throw new UsageError(unknownRule(id, [...rules, ...own.rules.map(({ rule }) => rule)]).message)
  }
  const { rule, path } = found
  const text = `# ${id}\n\n${rule.description}.\n\nYour own rule, from \`${path}\`. By default: ${standing(rule).join(', ')}.\n`
  const url = rule.url === undefined ? '' : `\n${styled(terminal, 'dim', rule.url)}\n`
  return `${styleMarkdown(text, terminal)}${url}`
}

/** The rule's readme, which the package brings along; nothing where somebody took that away. */
function readmeOf(id: string): string | undefined {
  const root = dirname(createRequire(import.meta.url).resolve('rungs/package.json'))
  try {
    return readFileSync(join(root, 'src', 'rules', id, 'readme.md'), 'utf8')
  } catch {
    return undefined
  }
}
