// What every reporter is given: the findings, the texts they are in and the rules that ran.

import { defined } from '../model/defined.js'
import type { Diagnostic, Severity } from '../model/diagnostic.js'

/** What was looked at and what was found, in numbers. */
export interface Summary {
  ladders: number
  levels: number
  files: number
  errors: number
  warnings: number
  infos: number
  /** Findings that `--fix` would mend. */
  fixable: number
  /** Findings that the baseline knows, and that are therefore not in the report. */
  baselined?: number | undefined
  /** Findings that `--fix` mended in this run. */
  fixed?: number | undefined
}

/** A rule that ran, and how grave its findings are. */
export interface ReportedRule {
  id: string
  description: string
  url?: string | undefined
  severity: Severity
}

/** Texts by path: a map, or what reads them when a reporter asks. */
export type Texts = Pick<ReadonlyMap<string, string>, 'get' | 'keys'>

/** One run of the linter. */
export interface Report {
  /** Sorted by the caller; reporters keep the order, but for `github`, which puts errors first. */
  diagnostics: readonly Diagnostic[]
  /** Path to text, for snippets and columns; where a path is missing, a reporter says less. */
  sources: Texts
  rules: readonly ReportedRule[]
  summary: Summary
  /** What `--fix` mended in this run, at the lines where it was; `pretty` names it. */
  mended?: readonly Diagnostic[] | undefined
  /** The version of rungs. */
  version: string
  /** Whether `pretty` may use colours. Off unless true. */
  color?: boolean | undefined
  /** Columns of the terminal, for `pretty`. 100 unless given. */
  width?: number | undefined
}

/** Turns a report into text that ends in a line feed. */
export type Reporter = (report: Report) => string

/** How reports name the program that made them. */
export const tool = { name: 'rungs', url: 'https://github.com/rungs-dev/rungs' }

/**
 * Counts findings by severity, and those that `--fix` would mend.
 *
 * @example
 * summarize(diagnostics, { ladders: 1, levels: 6, files: 7 })
 */
export function summarize(
  diagnostics: readonly Diagnostic[],
  counted: Pick<Summary, 'ladders' | 'levels' | 'files' | 'baselined' | 'fixed'>,
): Summary {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    ladders: counted.ladders,
    levels: counted.levels,
    files: counted.files,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: diagnostics.filter((diagnostic) => diagnostic.fix).length,
    ...defined({ baselined: counted.baselined, fixed: counted.fixed }),
  }
}
