import { describe, expect, it } from 'vitest'
import { openingOf } from '../../../src/lint/english/opening.js'

describe('reads the verb of', () => {
  it.each([
    ['Delivers small changes', 'third'],
    ['Clearly translate goals into plans', 'base'],
    ['Clearly, and often, translate goals into plans', 'base'],
    ['Leading large projects', 'gerund'],
    ['Can write tests', 'modal'],
    ['Able to troubleshoot conflicts', 'modal'],
    ['Leads and manages a team', 'third'],
    ['Is in charge', 'third'],
    ['Be in charge', 'base'],
    ['Does for others what helps', 'third'],
    ['Reports all defects', 'third'],
    ['Reports defects and ideas', 'third'],
    ['Reports defects for others', 'third'],
    ['Reports and  fixes defects', 'third'],
    ['Plan others’ work', 'base'],
    ['Plan other work', 'base'],
    ['Plan a release', 'base'],
    ['Plan toward a goal', 'base'],
    ['Plan towards a goal', 'base'],
    ['Plan  the work', 'base'],
  ])('“%s”', (text, form) => {
    expect(openingOf(text).form).toBe(form)
  })
})

describe('reads no verb in', () => {
  it.each([
    'Engineering managers',
    'Design reviews',
    'Reviews of code',
    'Reviews  of code',
    'Support: a rota',
    'Planning horizon',
    'Test-driven work by the team',
    'Plan work for the team',
    'Plan …',
    'Delivers …',
    'Reports and feedback',
    'Reports  and feedback',
    'Reports and  feedback',
    'Reports for the team',
    'Reports  for the team',
  ])('“%s”', (text) => {
    expect(openingOf(text).form).toBeUndefined()
  })

  it.each(['12', 'Clearly 12', '', '…'])('“%s”, or anything else', (text) => {
    expect(openingOf(text)).toEqual({
      subject: undefined,
      form: undefined,
      words: '',
      base: undefined,
      at: 0,
    })
  })
})

describe('reads the subject of', () => {
  it.each([
    ['I lead projects', 'first'],
    ['You’re good at it', 'second'],
    ['They lead', 'third'],
    ['An L3 is expected to lead', 'third'],
    ['An IC3 is expected to lead', 'third'],
    ['An E3a is expected to lead', 'third'],
    ['A manager leads', 'third'],
    ['As a manager is expected to lead', 'third'],
    ['The engineer writes code', 'third'],
    ['The very senior backend engineer writes code', 'third'],
    ['The  engineer  writes code', 'third'],
    ['IC4s write code', 'third'],
    ['L10s write code', 'third'],
    ['Good work. The engineer is asked to lead', undefined],
    ['Write as L4s write', undefined],
  ])('“%s”', (text, subject) => {
    expect(openingOf(text).subject).toBe(subject)
  })
})
