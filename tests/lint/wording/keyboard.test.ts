// Which two words are one with a slip of the keyboard.
import { expect, it } from 'vitest'
import { isKeyboardSlip, isSlipInside } from '../../../src/lint/wording/keyboard.js'

it.each([
  ['plans', 'plan'],
  ['plan', 'plans'],
  ['plant', 'plane'],
  ['plans', 'palns'],
  ['leader', 'leeader'],
  ['ab', 'ba'],
])('%s and %s differ in one letter, or two changed places', (a, b) => {
  expect(isKeyboardSlip(a, b)).toBe(true)
})

it.each([
  ['plans', 'play'],
  ['plans', 'polns'],
  ['plans', 'paxns'],
  ['plans', 'xalns'],
  ['plan', 'plants'],
  ['plans', 'pnals'],
  ['coco', 'cococo'],
])('%s and %s differ in more', (a, b) => {
  expect(isKeyboardSlip(a, b)).toBe(false)
})

it.each([
  ['potteries', 'pottreies', true],
  ['potters', 'poters', true],
  ['glaze', 'galze', true],
  ['vase', 'vaes', false],
  ['bowl', 'bwol', false],
  ['potters', 'potter', false],
  ['potter', 'pottery', false],
  ['otters', 'potters', false],
  ['plaint', 'plaitn', false],
  ['Glazes', 'Galzes', false],
  ['glaze1', 'galze1', false],
  ['organised', 'organized', false],
  ['coloured', 'colored', false],
  ['buoyant', 'bouyant', true],
  ['measure', 'meaxure', true],
  ['form', 'farm', false],
  ['foorm', 'form', false],
  ['tested', 'testad', false],
])('inside of %s and %s: %s', (a, b, is) => {
  expect(isSlipInside(a, b)).toBe(is)
})
