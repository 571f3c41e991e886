// Choosing what reads the Markdown of a run.

import { describe, expect, it } from 'vitest'
import { chooseParser } from '../../src/node/markdown-parser.js'
import { loadSatteri } from '../../src/node/satteri.js'
import { parseMarkdown } from '../../src/parse/markdown.js'
import { lintLadder, loadLadder } from '../../src/index.js'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from '../cli/rungs.js'

const satteri = await loadSatteri()
const short = new Map([['L1.md', { text: '# L1\n' }]])
const long = new Map([['L1.md', { text: 'word '.repeat(10_000) }]])
const data = new Map([['a.json', { text: JSON.stringify('word '.repeat(10_000)) }]])

describe('the parser of a run', () => {
  it.each([
    ['remark', short],
    ['remark', long],
    ['auto', short],
    ['auto', data],
  ] as const)(
    'is the reference for `%s` and little Markdown, or where nothing else is asked for',
    async (name, files) => {
      expect((await chooseParser(name, files))?.markdown).toBe(parseMarkdown)
    },
  )

  it.skipIf(!satteri)('is satteri where it is asked for, or where there is much to read', async () => {
    for (const [name, files] of [
      ['satteri', short],
      ['auto', long],
    ] as const) {
      const chosen = await chooseParser(name, files)
      expect(chosen?.markdown).not.toBe(parseMarkdown)
      expect(chosen?.markdown('# L1 *a*\n').tree).toEqual(parseMarkdown('# L1 *a*\n').tree)
    }
  })

  it.skipIf(!satteri)('changes nothing in ladders and findings', async () => {
    const cwd = folder({
      ...threeLevels,
      'L2.md': '# L2\n\nA footnote.[^1]\n\n## Odd\n\n- TODO\n\n[^1]: www.example.com\n',
    })
    expect(await loadLadder(cwd, { parser: 'satteri' })).toEqual(await loadLadder(cwd))
    expect(await lintLadder(cwd, { parser: 'satteri' })).toEqual(await lintLadder(cwd))
    expect(await rungs(cwd, 'lint', '--parser', 'satteri')).toEqual(await rungs(cwd, 'lint'))
  })

  it('is one that there is', async () => {
    const { code, stderr } = await rungs(folder(threeLevels), 'lint', '--parser', 'satori')
    expect(code).toBe(2)
    expect(stderr).toContain(
      'Unexpected parser `satori`, expected `remark`, `satteri` or `auto`; did you mean `satteri`?',
    )
  })
})
