// `rungs fix --ids`: ids that were made from words, written behind the words.

import { withMark, type FileText } from '../parse/file-text.js'
import { applyEdits } from '../model/apply-edits.js'
import type { Place } from '../model/place.js'
import { isInFocus } from '../node/focus.js'
import { writeInside } from '../node/write.js'
import { idEdits } from '../release/write-ids.js'
import { lintFlags, type LintFlags } from './lint-flags.js'
import { refuseBeside } from './refuse-beside.js'
import type { Terminal } from './terminal.js'
import { exitCodeOf, readLadders } from './workspace.js'

/** Writes ids into the ladders or the one file at a path, and changes nothing else. */
export async function fixIds(path: string, flags: LintFlags, terminal: Terminal): Promise<number> {
  const idle = Object.keys(lintFlags).filter((flag) => flag !== 'config')
  refuseBeside('ids', idle, flags)
  const { workspace, problems } = await readLadders(path, terminal, flags.config)
  const code = exitCodeOf(problems)
  if (code === 2) return code
  const { ladders, files, root, focus } = workspace
  let written = 0
  const texts = new Map<string, FileText>()
  for (const { ladder, trace } of ladders) {
    const placeOf = (part: object): Place | undefined => trace.places.get(part)
    for (const [file, edits] of idEdits(ladder, placeOf, (name) => files.get(name)?.text)) {
      const read = files.get(file)
      if (!read || !isInFocus(file, focus)) continue
      written += edits.length
      texts.set(file, { ...read, text: applyEdits(read.text, edits) })
    }
  }
  for (const [file, text] of texts) writeInside(root, file, withMark(text))
  terminal.out(
    written === 0
      ? 'Every expectation that has room for an id has one.\n'
      : `Wrote ${written} ids into ${texts.size} ${texts.size === 1 ? 'file' : 'files'}. They are part of the text now: keep them when words change or move.\n`,
  )
  return code
}
