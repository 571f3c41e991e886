// Everything that a level says is shown.
import { expect, it } from 'vitest'
import { folder } from '../ladder.js'
import { rungs } from './rungs.js'

it('shows introductions and the text around lists', async () => {
  const root = folder({
    'L1.md':
      '# L1\n\nKnows the trade.\n\n## Responsibilities\n\nIn short, works.\n\n### Impact\n\nAn engineer:\n\n- Ships.\n\nAnd more.\n',
    'L2.md': '# L2\n\n## Responsibilities\n\n### Impact\n\n- Leads.\n',
  })
  const { code, stdout } = await rungs(root, 'show', 'L1')
  for (const text of ['In short, works.', 'An engineer:', '• Ships.', 'And more.'])
    expect(stdout).toContain(text)
  expect(code).toBe(0)
})

it('calls a broken JSON configuration JSON, and leads to no rule', async () => {
  const root = folder({ 'L1.md': '# L1\n', 'L2.md': '# L2\n', 'ladder.json': '{ "title": ' })
  const { code, stdout } = await rungs(root, 'lint')
  expect(stdout).toContain('Unexpected JSON')
  expect(stdout).not.toContain('rungs explain')
  expect(code).toBe(2)
})
