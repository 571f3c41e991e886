// What a person asks of the bench on the command line.

import { expect, test } from 'vitest'
import { readChoice } from '../../bench/speed/choice.js'

const peers = ['rumdl', 'velite']

test('everything, unless something is named', () => {
  expect(readChoice([], peers)).toEqual({
    sizes: [6, 60, 600, 6000, 60000],
    peers: ['rumdl', 'velite', 'alone', 'profile'],
    modes: ['cold', 'unchanged', 'satteri'],
    runs: undefined,
    build: true,
  })
})

test('a part', () => {
  const args = '--only 6,600 --peer velite,alone --mode cold --runs 3 --no-build'.split(' ')
  expect(readChoice(args, peers)).toEqual({
    sizes: [6, 600],
    peers: ['velite', 'alone'],
    modes: ['cold'],
    runs: 3,
    build: false,
  })
})

test.each([
  ['--only', '7', 'Unexpected `--only 7`, expected some of 6, 60, 600, 6000, 60000'],
  ['--peer', 'rumdle', 'Unexpected `--peer rumdle`, expected some of rumdl, velite, alone, profile'],
  ['--runs', '0', 'Unexpected `--runs 0`, expected a whole number from 1'],
])('%s %s measures nothing by mistake', (flag, value, message) => {
  expect(() => readChoice([flag, value], peers)).toThrow(message)
})
