// `rungs diff`: what changed between two versions of a ladder, and for whom.

import { displayPath } from '../node/paths.js'
import { bump as bumpOf, largerBump } from '../diff/diff-ladders.js'
import type { Bump } from '../diff/bump.js'
import { diffNotes, reasons } from '../diff/notes.js'
import { plainPaint, prettyDiff, type Paint } from '../diff/pretty.js'
import { printable } from '../report/printable.js'
import { writeChangeset } from './changeset.js'
import { defineCommand, type FlagValues } from './command.js'
import { styled, type Terminal } from './terminal.js'
import { ask, compare, comparePages, loadSides, pairLadders, type Compared } from './versions.js'
import { oneOf } from './one-of.js'

const formats = ['pretty', 'json', 'markdown'] as const

const diffFlags = {
  path: { value: 'path', text: 'Where the ladder is, for names of git. Default: the current folder.' },
  id: { value: 'ladder', text: 'Which ladder, where there are several. Default: all of them.' },
  format: {
    value: 'format',
    text: 'pretty (default), markdown for a pull request, or json for a program (a list where there are several ladders).',
  },
  changeset: { text: 'Write a changeset with the notes and the step that the changes ask for.' },
  package: { value: 'name', text: 'The package of the changeset. Default: the nearest package.json.' },
} as const

type DiffFlags = FlagValues<typeof diffFlags>

export const diff = defineCommand({
  usage: 'diff [a] [b] [flags]',
  text: 'Says what changed in a ladder, in terms of the ladder: levels, expectations, axes, each with what it means for people and for the version. Each side is a folder, a release, or a name of git (a tag, a branch, `v1.2.0..v1.3.0`), which is read without touching your files. `main...HEAD` begins where the branch left main. With one side, the other is the work tree; with none, the last commit and the work tree.',
  positionals: 2,
  flags: diffFlags,
  examples: [
    ['rungs diff', 'What you changed since the last commit.'],
    ['rungs diff v1.2.0', 'What changed since a tag.'],
    ['rungs diff main...HEAD --format markdown', 'What a branch changes, for its pull request.'],
    ['rungs diff v1.2.0 --changeset', 'The same as a changeset.'],
  ],
  run: ({ positionals, flags }, terminal) => runDiff(positionals, flags, terminal),
})

async function runDiff(words: readonly string[], flags: DiffFlags, terminal: Terminal): Promise<number> {
  const asked = flags.format ?? 'pretty'
  const format = oneOf(
    formats,
    asked,
    () => `Unexpected format \`${asked}\`, expected \`pretty\`, \`json\` or \`markdown\``,
  )
  const sides = await loadSides(words, flags.path ?? '.', terminal)
  const compared = [...pairLadders(sides, flags.id).map(compare), ...comparePages(sides, flags.id)]
  for (const { questions } of compared)
    for (const question of questions) terminal.err(`rungs: ${ask(question)}`)
  if (flags.changeset === true) return changeset(compared, flags.package, terminal)
  if (format === 'json') {
    const reports = compared.map(({ report }) => report)
    terminal.out(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2)}\n`)
    return 0
  }
  const several = compared.length > 1
  const texts = compared
    .filter(({ report }) => !several || report.changes.length > 0)
    .map((each) => (format === 'markdown' ? notesOf(each, several) : prettyOf(each, terminal)))
  terminal.out(texts.length === 0 ? 'Nothing changed.\n' : texts.join('\n'))
  return 0
}

function notesOf({ report, before, after }: Compared, titled: boolean, opening?: string): string {
  const notes = diffNotes(report, before.ladder, after.ladder, opening)
  return titled ? `## ${after.ladder.title}\n\n${notes}` : notes
}

function prettyOf({ report, before, after }: Compared, terminal: Terminal): string {
  const styles = { head: 'bold', dim: 'dim', removed: 'red', added: 'green' } as const
  const paint: Paint = (style, text) =>
    terminal.color ? styled(terminal, styles[style], printable(text)) : plainPaint(style, printable(text))
  return prettyDiff(report, before.ladder, after.ladder, paint)
}

function changeset(compared: readonly Compared[], named: string | undefined, terminal: Terminal): number {
  const changed = compared.filter(({ report }) => report.changes.length > 0)
  const bump = changed.reduce<Bump>(
    (most, { report }) => largerBump(most, bumpOf(report.changes).bump),
    'none',
  )
  if (bump === 'none') {
    terminal.out('Nothing changed, so there is no changeset to write.\n')
    return 0
  }
  // A person may change the step, and the changelog says it above the notes.
  const notes = changed.map((each) => notesOf(each, changed.length > 1, reasons(each.report))).join('\n')
  const file = writeChangeset(terminal.cwd, named, bump, notes)
  terminal.out(`Wrote ${displayPath(file, terminal.cwd)}: ${bump}.\n`)
  return 0
}
