// Ladders of sites that write MDX: what such a file runs is not what it says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from '../ladder.js'
import { kindsIn } from '../parse/reading.js'
import { rungs } from './rungs.js'

function level(id: string, says: string, end = ''): string {
  return `import Tabs from '@site/tabs'\n\nexport const level = '${id}'\n\n{/* Ask before you edit. */}\n\n# ${id}: Engineer\n\n<Tabs>\n\n## Delivery\n\n- ${says}\n\n</Tabs>\n${end}`
}

describe('MDX', () => {
  const ladder = (): string =>
    folder({
      'L1.mdx': level('L1', 'Ships what others planned.', '\n_Next up_: [L2](L2)\n'),
      'L2.mdx': level('L2', 'Plans what is shipped.'),
    })

  it('is read, linked and linted as Markdown is', async () => {
    const { stdout } = await rungs(ladder(), 'show')
    expect(stdout).toContain('2 levels · 1 competency')
    expect(stdout).toContain('L1  Engineer  → L2')
    expect(await rungs(ladder(), 'lint')).toMatchObject({ code: 0 })
  })

  it('that it runs is no text of the level', async () => {
    const { stdout } = await rungs(ladder(), 'show', '.', 'L1')
    expect(stdout).not.toMatch(/import|export|Ask/u)
  })

  it.each([
    ['imports', "import A from 'a'", ''],
    ['exports', 'export const a = 1', ''],
    ['comments', '{/* a */}', ''],
    ['expressions of some lines', '{[1, 2].map(\n(a) => a)}', ''],
    ['words that begin alike', 'important', 'important'],
    ['words after an expression', '{a} b', '{a} b'],
  ])('knows %s', (_, text, says) => {
    const type = says === '' ? 'html' : 'paragraph'
    expect(kindsIn(`${text}\n`, 'L1.mdx')).toEqual([`${type}: ${says}`])
  })

  it('is told by its name: elsewhere such lines are words', () => {
    expect(kindsIn('import what you need\n')).toEqual(['paragraph: import what you need'])
  })

  it('is what a new level beside it is', async () => {
    const root = ladder()
    await rungs(root, 'new', 'L3')
    expect(readFileSync(join(root, 'L2.mdx'), 'utf8')).toContain('[L3](L3.mdx)')
    expect(readFileSync(join(root, 'L3.mdx'), 'utf8')).toContain('# L3')
  })
})
