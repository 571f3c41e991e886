// `rungs fix --ids`: ids that were made from words, written behind the words.

import { defined } from '../model/defined.js'
import { loadWorkspace } from '../node/load-workspace.js'
import { writeInside } from '../node/write.js'
import { reachOf } from '../node/reach.js'
import { idEdits } from '../release/write-ids.js'
import { reportProblems } from './reporting.js'
import type { Terminal } from './terminal.js'

/** Writes ids into every ladder at a path, and changes nothing else. */
export async function fixIds(path: string, config: string | undefined, terminal: Terminal): Promise<number> {
  const workspace = await loadWorkspace(path, {
    cwd: terminal.cwd,
    ...reachOf(terminal),
    ...defined({ config }),
  })
  if ((await reportProblems(workspace, terminal)).some(({ ruleId }) => ruleId === 'config')) return 2
  const { ladders, files, root } = workspace
  let written = 0
  const texts = new Map<string, string>()
  for (const { ladder, trace } of ladders) {
    const textOf = (file: string): string | undefined => files.get(file)?.text
    for (const { path: file, edits } of idEdits(ladder, (part) => trace.places.get(part), textOf)) {
      let text = textOf(file) ?? ''
      for (const { range, text: added } of edits.toReversed())
        text = text.slice(0, range[0]) + added + text.slice(range[1])
      written += edits.length
      texts.set(file, text)
    }
  }
  for (const [file, text] of texts) writeInside(root, file, `${files.get(file)?.bom ? '\ufeff' : ''}${text}`)
  terminal.out(
    written === 0
      ? 'Every expectation that has room for an id has one.\n'
      : `Wrote ${written} ids into ${texts.size} ${texts.size === 1 ? 'file' : 'files'}. They are part of the text now: keep them when words change or move.\n`,
  )
  return 0
}
