// The acts of `npm run bench:hot`. Started with a folder of one ladder and the number of rounds; prints JSON.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { passagesOf } from '../../src/lint/passages.js'
import { wordedOf } from '../../src/lint/wording/worded.js'
import { lintWorkspace, rulesFor } from '../../src/node/lint-workspace.js'
import { loadLadder } from '../../src/node/load-ladder.js'
import { loadWorkspace, type LoadedWorkspace } from '../../src/node/load-workspace.js'
import { renderSite } from '../../src/site/render-site.js'
import { processor } from '../references/processor.js'
import { markdownFiles } from '../references/read-and-parse.js'
import { vary } from '../speed/vary.js'
import { releaseIn } from './release-in.js'
import { rounds, type Act } from './rounds.js'

const [folder = '.', count = '100'] = process.argv.slice(2)

const files = markdownFiles(folder)
const texts = files.map((file) => readFileSync(file, 'utf8'))
const ladder = await loadLadder(folder)
const changed = parseLadder(variants(0).map(([path, text]) => ({ path, text }))).ladder
const release = releaseIn(folder)
const [parsed] = (await loadWorkspace(folder)).ladders
const active = parsed ? rulesFor(parsed).length : 0

let copies = 0

const parse: Act = {
  id: 'parse',
  title: 'parsing alone',
  run: () => texts.map((text) => processor.parse(text)),
}

const lint = (preset: 'recommended' | 'strict', title: string): Act => ({
  id: preset === 'recommended' ? 'lint' : `lint-${preset}`,
  title,
  // What rules remember of a ladder or of its words is no use to the next round, which has words of its own.
  prepare: () => loadWorkspace(folder, { texts: new Map(variants(++copies)) }),
  run: (workspace) => lintWorkspace(workspace as LoadedWorkspace, { preset }),
})

const acts: Act[] = [
  { id: 'load-markdown', title: '`loadLadder` from Markdown', run: () => loadLadder(folder) },
  { id: 'load-release', title: '`loadLadder` from a release, warm', run: () => loadLadder(release) },
  {
    id: 'read-release',
    title: 'the two files of a release read as text and as JSON',
    run: () =>
      ['index.json', 'ladder.json'].map((file): unknown =>
        JSON.parse(readFileSync(join(release, file), 'utf8')),
      ),
  },
  lint('recommended', `\`lint\` alone, ${active} recommended rules`),
  lint('strict', '`lint` alone, the strict preset'),
  {
    id: 'words',
    title: 'the words of every text read once, as rules compare them',
    prepare: () => loadWorkspace(folder, { texts: new Map(variants(++copies)) }),
    run: (workspace) => readWords(workspace as LoadedWorkspace),
  },
  {
    id: 'diff',
    title: '`diffLadders`, a third of the words changed',
    run: () => diffLadders(ladder, changed),
  },
  { id: 'site', title: '`renderSite`', run: () => renderSite(ladder) },
]

console.log(JSON.stringify(await rounds(parse, acts, Number(count))))

/** What rules share: each reads it once, and remembers it. */
function readWords({ ladders }: LoadedWorkspace): unknown {
  return ladders.map((each) => [wordedOf(each), each.documents.map(({ source }) => passagesOf(source))])
}

/** The same ladder in other words: absolute paths with texts. */
function variants(copy: number): [string, string][] {
  return files.map((file) => [resolve(file), vary(readFileSync(file, 'utf8'), copy)])
}
