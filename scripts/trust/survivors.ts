// The changes to the code that no test noticed, with the reasons that people gave, as docs/mutation.md.
import { existsSync, readFileSync } from 'node:fs'
import { percent } from './page.js'
import type { Figures } from './figures.js'

/** A change that no test noticed. `reason` is absent until somebody looked at it. */
export interface Survivor {
  file: string
  line: number
  mutator: string
  before: string
  after: string
  reason?: string
}

interface Report {
  files: Record<
    string,
    {
      source: string
      mutants: {
        status: string
        mutatorName: string
        replacement?: string
        location: { start: { line: number; column: number }; end: { line: number; column: number } }
      }[]
    }
  >
}

/** Those of a folder, from the report of its last run. */
export function survivorsOf(folder: string): Survivor[] | undefined {
  const file = `.cache/mutation/${folder}.json`
  if (!existsSync(file)) return undefined
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ mutatorName, replacement = '', location: { start, end } }) => ({
        file: path,
        line: start.line,
        mutator: mutatorName,
        before: oneLine(between(source, start, end)),
        after: oneLine(replacement),
      })),
  )
}

/** What names a survivor from one run to the next: lines move. */
export function keyOf({ file, mutator, before, after }: Survivor): string {
  return [file, mutator, before, after].join(' | ')
}

/** The page. */
export function mutationPage(survivors: readonly Survivor[], mutation: Figures['mutation']): string {
  const files = Object.entries(mutation).map(([file, { killed, survived, uncovered, ignored }]) => {
    const all = killed + survived + uncovered
    return `| ${file} | ${String(all)} | ${String(killed)} | ${percent(killed, all)} | ${String(ignored)} |`
  })
  const rows = survivors.map(
    ({ file, line, before, after, reason }) =>
      `| ${file}:${String(line)} | ${code(before)} | ${code(after)} | ${reason ?? 'not looked at yet'} |`,
  )
  return `<!-- Written by \`npm run docs:trust\` from the reports of \`npm run test:mutation\` and the reasons in scripts/mutation/reasons.json. -->

# Changes that no test notices

\`npm run test:mutation\` changes one thing in the code at a time and runs the tests that reach it: those of its own folder
first, then the quickest, 250 at most, and none that tries thousands of texts. A change that none of them notices is
either without effect, or a test is missing. Texts and tables that are read once, when a module loads, cannot
be switched while tests run: they are the column _left out_.

## Measured

${files.length === 0 ? 'Nothing yet.' : `| file | changes | noticed | | left out |\n|---|--:|--:|--:|--:|\n${files.join('\n')}`}

Files that are not in this table were not measured.

## Survivors

${rows.length === 0 ? 'None.' : `| where | before | after | why |\n|---|---|---|---|\n${rows.join('\n')}`}
`
}

function code(text: string): string {
  return `\`\` ${text.replaceAll('|', '\\|')} \`\``
}

function oneLine(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

function between(
  source: string,
  start: { line: number; column: number },
  end: { line: number; column: number },
): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((text, index) =>
      text.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n')
}
