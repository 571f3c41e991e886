// Words about words: titles compared, ids made. English text takes a short way that must lead to the same end.
import { describe, expect, it } from 'vitest'
import { normalizeStatement, normalizeTitle, shortSlug, slug, withoutBrackets } from '../../src/model/text.js'

describe('a title as people compare it', () => {
  it.each([
    ['🦉 Domain Expertise:', 'domain expertise'],
    [':owl: Domain  Expertise', 'domain expertise'],
    ['R&D — “Craft” & Care…', 'r and d craft and care'],
    ['C++ and C# at 10:30:15', 'c++ and c# at 10 15'],
    ['  *Impact*\u00a0on_teams\t', 'impact on teams'],
    ['Führung – Überblick', 'führung überblick'],
    ['ﬁrst Ⅳ', 'first iv'],
    ['—', ''],
  ])('%j is %j', (title, expected) => {
    expect(normalizeTitle(title)).toBe(expected)
    expect(normalizeStatement(title)).toBe(expected)
    // What is added in another alphabet makes the whole text take the long way.
    expect(normalizeTitle(`${title} ж`)).toBe(`${expected} ж`.trim())
  })
})

it.each([
  ['Director (PMO) of (all) x', 'Director   of   x'],
  ['a ((b) c) d', 'a   c) d'],
  ['a (b', 'a (b'],
  ['Plain', 'Plain'],
])('%j without brackets is %j', (text, expected) => {
  expect(withoutBrackets(text)).toBe(expected)
})

describe('an id made from the first words', () => {
  const long = 'and this is said of it in many more words than an id has any room for, at some length'
  it.each([
    `Reviews the code of others — every day & with care, ${long}`,
    `“Owns” a service: & its :owl: alarms, day-to-day, ${long}`,
    `— — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — — a b c d e f g, ${long}`,
    `Überprüft den Code der anderen jeden Tag und mit Sorgfalt, ${long}`,
    'Two words',
    '',
  ])('is that of the six alone: %j', (text) => {
    expect(shortSlug(text, 6)).toBe(slug(normalizeTitle(text).split(' ').slice(0, 6).join(' ')))
  })
})
