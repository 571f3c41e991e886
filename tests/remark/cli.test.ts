// Real runs of remark-cli.
import { describe, expect, it } from 'vitest'
import { edited, folder, threeLevels } from '../ladder.js'
import { installed, remark } from './remark-cli.js'

const clean = { ...threeLevels, ...installed }
const skipping = edited(threeLevels['L1.md'], '[L2](L2.md)', '[L3](L3.md)')
const empty = edited(threeLevels['L2.md'], '- Looks after one service.\n', '')

const ofL1 =
  '21:12-21:23 error Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link next-level remark-lint'
const ofL2 =
  '14:1-14:15 error Unexpected empty section `Ownership`, expected text or a list under it; write it, or remove the heading no-empty-section remark-lint'

describe('the preset', () => {
  it('finds nothing in a ladder that is fine', async () => {
    const { code, stderr } = await remark(folder(clean), '.', '--use', 'rungs/remark')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'L1.md: no issues found\nL2.md: no issues found\nL3.md: no issues found\n',
    })
  })

  it('finds what `rungs lint` finds, with `.remarkrc.json`', async () => {
    const root = folder({
      ...clean,
      'L1.md': skipping,
      'L2.md': empty,
      'README.md': '# About\n\n## Empty\n',
      '.remarkrc.json': '{ "plugins": ["rungs/remark"] }',
    })
    const { code, stderr } = await remark(root, '.', '--quiet')
    expect(stderr).toBe(`L1.md\n${ofL1}\n\nL2.md\n${ofL2}\n\n✖ 2 errors\n`)
    expect(code).toBe(1)
  })

  it('finds the same in one file, with its neighbours in mind', async () => {
    const root = folder({ ...clean, 'L1.md': skipping, 'L2.md': empty })
    const { stderr } = await remark(root, 'L1.md', '--use', 'rungs/remark')
    expect(stderr).toBe(`L1.md\n${ofL1}\n\n✖ 1 error\n`)
  })

  it('says at the first file that the configuration is broken', async () => {
    const root = folder({ ...clean, 'ladder.yml': 'levles: []\n' })
    const { code, stderr } = await remark(root, '.', '--quiet', '--use', 'rungs/remark')
    expect(stderr).toBe(
      'L1.md\n error Unexpected key `levles` in the configuration, expected a known key; did you mean `levels`? (`ladder.yml`, line 1) config remark-lint\n\n✖ 1 error\n',
    )
    expect(code).toBe(1)
  })
})

describe('a rule', () => {
  it('is switched off by a comment', async () => {
    const root = folder({
      ...clean,
      'L1.md': `<!--lint disable next-level-->\n\n${skipping}`,
      'L2.md': empty,
    })
    const { stderr } = await remark(root, '.', '--quiet', '--use', 'rungs/remark')
    expect(stderr).toBe(`L2.md\n${ofL2}\n\n✖ 1 error\n`)
  })

  it('is set by `ladder.yml`, as for `rungs lint`', async () => {
    const root = folder({
      ...clean,
      'L1.md': skipping,
      'L2.md': empty,
      'ladder.yml': 'rules:\n  next-level: off\n  no-empty-section: warning\n  monotonic-axes: off\n',
    })
    const { code, stderr } = await remark(root, '.', '--quiet', '--use', 'rungs/remark')
    expect(stderr).toBe(`L2.md\n${ofL2.replace('error', 'warning')}\n\n⚠ 1 warning\n`)
    expect(code).toBe(0)
  })

  it('is set by `.remarkrc`, after the preset', async () => {
    const root = folder({
      ...clean,
      'L1.md': skipping,
      'L2.md': empty,
      '.remarkrc.json': JSON.stringify({
        plugins: [
          'rungs/remark',
          ['rungs/remark/next-level', ['warn']],
          ['rungs/remark/no-empty-section', false],
        ],
      }),
    })
    const { stderr } = await remark(root, '.', '--quiet')
    expect(stderr).toBe(`L1.md\n${ofL1.replace('error', 'warning')}\n\n⚠ 1 warning\n`)
  })

  it('runs alone', async () => {
    const root = folder({
      ...clean,
      'L1.md': skipping,
      'L2.md': empty,
      '.remarkrc.json': '{ "plugins": ["rungs/remark/next-level"] }',
    })
    const { stderr } = await remark(root, '.', '--quiet')
    expect(stderr).toBe(`L1.md\n${ofL1}\n\n✖ 1 error\n`)
  })

  it('says so when its setting is none', async () => {
    const root = folder({
      ...clean,
      '.remarkrc.json': '{ "plugins": [["rungs/remark/next-level", ["fatal"]]] }',
    })
    const { code, stderr } = await remark(root, 'L1.md')
    expect(stderr).toContain('Unexpected severity `fatal` for the rule `next-level`')
    expect(code).toBe(1)
  })
})
