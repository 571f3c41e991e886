import { expect, it } from 'vitest'
import { folderOf, inFolder, isWithin, lastPart, pathFrom } from '../../src/model/path.js'

it('takes paths apart, and puts them together again', () => {
  expect(lastPart('guild/levels/L1.md')).toBe('L1.md')
  expect(folderOf('guild/levels/L1.md')).toBe('guild/levels')
  expect(folderOf('L1.md')).toBe('')
  expect(inFolder('guild', 'L1.md')).toBe('guild/L1.md')
  expect(inFolder('', 'L1.md')).toBe('L1.md')
})

it('knows what is in a folder, and how its path reads from there', () => {
  expect(isWithin('guild/L1.md', 'guild')).toBe(true)
  expect(isWithin('guild', 'guild')).toBe(true)
  expect(isWithin('guilds/L1.md', 'guild')).toBe(false)
  expect(isWithin('anything', '')).toBe(true)
  expect(pathFrom('guild', 'guild/L1.md')).toBe('L1.md')
  expect(pathFrom('guild', 'guilds/L1.md')).toBe('guilds/L1.md')
  expect(pathFrom('', 'L1.md')).toBe('L1.md')
})
