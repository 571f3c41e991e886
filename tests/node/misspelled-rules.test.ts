// A comment with a misspelled rule in a file of a folder.
import { expect, it } from 'vitest'
import { lintLadder } from '../../src/index.js'
import { folder } from '../ladder.js'

it('is among the findings of a folder', async () => {
  const text = '# L1\n\n<!--lint disable next-levl-->\n\nText.\n'
  const { diagnostics } = await lintLadder(folder({ 'L1.md': text }), { preset: 'none' })
  expect(diagnostics.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual([
    'unused-ignore misspelled',
  ])
})
