// bench/README.md from the numbers that were measured: the page says nothing that bench/results.json does not.
import { readResults } from '../../bench/speed/results.js'
import { pageText } from '../../bench/speed/write.js'

export async function generateBench(): Promise<ReadonlyMap<string, string>> {
  const results = readResults()
  return new Map(results ? [['bench/README.md', await pageText(results)]] : [])
}
