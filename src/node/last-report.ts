// The report of the last run. A report of thousands of findings takes longer to draw than all else in a run in which
// nothing changed; that of a few is drawn sooner than it is read.

import { cacheFile, readSealed, shortHash, writeSealed } from './cache-file.js'

/** Reports of fewer findings are drawn anew. */
const fewest = 200

/** What a report depends on. Plain data. */
export interface ReportBasis {
  /** Hash of the texts that it quotes. */
  texts: string
  diagnostics: readonly unknown[]
  /** How it is drawn: for which width, with which colours. */
  drawn: unknown
}

/** The text of the last report of a folder, where it was of the same findings in the same texts; else it is made, and kept. */
export async function lastReport(
  root: string,
  basis: ReportBasis,
  make: () => Promise<string>,
): Promise<string> {
  if (basis.diagnostics.length < fewest) return make()
  const file = cacheFile(root, `report-${shortHash(root)}.txt`)
  if (file === undefined) return make()
  const name = `${shortHash(JSON.stringify(basis))}\n`
  const last = readSealed(file)
  if (last?.toString('latin1', 0, name.length) === name) return last.toString('utf8', name.length)
  const text = await make()
  writeSealed(file, Buffer.from(name + text))
  return text
}
