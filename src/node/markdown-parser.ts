// Which program reads the Markdown of a run. The answer is the same; the time is not.

import { basename } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { parseMarkdown, type MarkdownParser } from '../parse/markdown.js'
import { runProblem } from './no-ladder.js'
import { satteriParser } from './satteri.js'
import { kindOf } from './walk.js'

/** `remark` is the reference; `satteri` has to be installed; `auto` takes it where it is and there is much to read. */
export type ParserName = 'remark' | 'satteri' | 'auto'

/** Characters of Markdown from which on loading satteri is paid back several times. */
const worthLoading = 20_000

/** Says how to get the parser that was asked for. */
export function noParser(focus = '.'): Diagnostic {
  const message =
    'Unexpected absence of `satteri`, expected the parser that was asked for; run `npm install --save-dev satteri`, or leave the choice to `auto`'
  return runProblem('no-parser', message, focus)
}

/** A choice, and what came of it. */
export interface ChosenParser {
  name: ParserName
  markdown: MarkdownParser
}

/** What reads the Markdown of these files; `undefined` when `satteri` is asked for and not installed. */
export async function chooseParser(
  name: ParserName,
  files: ReadonlyMap<string, { text: string }>,
): Promise<ChosenParser | undefined> {
  if (name === 'remark' || (name === 'auto' && charactersIn(files) < worthLoading))
    return { name, markdown: parseMarkdown }
  const markdown = (await satteriParser()) ?? (name === 'auto' ? parseMarkdown : undefined)
  return markdown && { name, markdown }
}

function charactersIn(files: ReadonlyMap<string, { text: string }>): number {
  let count = 0
  for (const [path, { text }] of files) {
    const kind = kindOf(basename(path))
    if (kind === 'markdown' || kind === 'bare') count += text.length
  }
  return count
}
