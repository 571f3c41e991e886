import { expect, it } from 'vitest'
import { defined } from '../../src/model/defined.js'

it('leaves out what is undefined, and nothing else', () => {
  const band: string | undefined = undefined
  expect(Object.entries(defined({ title: '', rank: 0, band, terminal: false, status: null }))).toEqual([
    ['title', ''],
    ['rank', 0],
    ['terminal', false],
    ['status', null],
  ])
})
