// The file of a remark run at which a finding is reported.

import { basename, dirname } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { kindOf } from '../node/walk.js'

/**
 * The one that the finding is in. remark reads Markdown alone, so that a finding in `ladder.yml` or in data is reported
 * at the first document of its ladder, and at the first file of the run where no ladder could be read.
 *
 * @param run paths of the files of the run
 */
export function homeOf(
  { place: { path } }: Diagnostic,
  ladders: readonly ParsedLadder[],
  run: readonly string[],
): string | undefined {
  if (run.includes(path)) return path
  if (isMarkdown(path)) return undefined
  const folder = dirname(path)
  const ladder =
    ladders.find(({ documents }) => documents.some(({ source }) => source.path === path)) ??
    ladders.find((parsed) => parsed.folder === (folder === '.' ? '' : folder))
  const first = ladder?.documents.find(({ source, levels }) => levels.length > 0 && isMarkdown(source.path))
  if (first) return first.source.path
  return run.find((each) => folder === '.' || each.startsWith(`${folder}/`)) ?? run[0]
}

function isMarkdown(path: string): boolean {
  return kindOf(basename(path)) === 'markdown'
}
