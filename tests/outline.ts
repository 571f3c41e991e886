// The reading of a ladder as a few lines of text, so that a test shows input and output at once.
import type { Expectation, Level } from '../src/model/level.js'
import type { ParsedLadder } from '../src/ladder/parse-ladder.js'
import { parseWorkspace, type WorkspaceOptions } from '../src/ladder/workspace.js'
import { parseLadder, type ParseOptions } from '../src/ladder/parse-ladder.js'

/** Files of a fixture: path to text. */
export type Files = Record<string, string>

/** The one ladder that the files are, read as the command line reads a folder called `ours`. */
export function read(files: Files, options: WorkspaceOptions = {}): ParsedLadder {
  const ladders = readAll(files, options)
  const [first, ...others] = ladders
  if (!first || others.length > 0) throw new Error(`${ladders.length} ladders, expected one`)
  return first
}

/** Every ladder in the files. */
export function readAll(files: Files, options: WorkspaceOptions = {}): readonly ParsedLadder[] {
  return parseWorkspace(sources(files), { name: 'ours', ...options }).ladders
}

/** The files as one ladder, whatever they look like. */
export function readAs(files: Files, options: ParseOptions): ParsedLadder {
  return parseLadder(sources(files), options)
}

function sources(files: Files): { path: string; text: string }[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

/** One line per level, its competencies below it, their expectations after a colon; a trailing line names the tracks. */
export function outline({ ladder }: Pick<ParsedLadder, 'ladder'>): string {
  return ladder.levels.map(levelLines).join('\n')
}

/** Ids of the levels, in order. */
export function order({ ladder }: Pick<ParsedLadder, 'ladder'>): string {
  return ladder.levels.map(({ id }) => id).join(' < ')
}

function levelLines(level: Level): string {
  const name = level.title === level.id ? level.id : `${level.id} (${level.title})`
  return [
    name,
    ...level.competencies.map(({ title, expectations, examples }) =>
      line(title, [...expectations.map(statement), ...examples.map(({ text }) => `e.g. ${text}`)]),
    ),
    ...(level.expectations.length > 0 ? [line('-', level.expectations.map(statement))] : []),
    ...level.antiPatterns.map(({ name: pattern, text }) => line('not', [`${pattern} = ${text}`])),
    ...level.meta.map(({ label, value }) => line('meta', [`${label} = ${value}`])),
  ].join('\n')
}

function line(label: string, statements: readonly string[]): string {
  return `  ${label}: ${statements.join(' | ')}`.trimEnd()
}

function statement({ text, name, children, examples }: Expectation): string {
  const inner = [...children.map(statement), ...examples.map((example) => `e.g. ${example.text}`)]
  const shown = name === undefined ? text : `[${name}] ${text}`
  return inner.length > 0 ? `${shown} (${inner.join(' | ')})` : shown
}
