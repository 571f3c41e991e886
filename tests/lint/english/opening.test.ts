import { expect, it } from 'vitest'
import { openingOf } from '../../../src/lint/english/opening.js'

it.each([
  ['Delivers small changes', 'third'],
  ['Clearly translate goals into plans', 'base'],
  ['Leading large projects', 'gerund'],
  ['Can write tests', 'modal'],
  ['Able to troubleshoot conflicts', 'modal'],
  ['Leads and manages a team', 'third'],
])('reads the verb of “%s”', (text, form) => {
  expect(openingOf(text).form).toBe(form)
})

it.each(['Engineering managers', 'Design reviews', 'Reviews of code', 'Support: a rota', 'Planning horizon'])(
  'reads no verb in “%s”',
  (text) => {
    expect(openingOf(text).form).toBeUndefined()
  },
)

it.each([
  ['I lead projects', 'first'],
  ['You’re good at it', 'second'],
  ['They lead', 'third'],
  ['An L3 is expected to lead', 'third'],
])('reads the subject of “%s”', (text, subject) => {
  expect(openingOf(text).subject).toBe(subject)
})
