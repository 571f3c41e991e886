// English as far as the language rules read it: forms of verbs, how a statement opens, spellings, near-synonyms, customs.
import { describe, expect, it } from 'vitest'
import { thirdPerson, verbFormOf } from '../../../src/lint/english/conjugation.js'
import { isEnglish } from '../../../src/lint/english/language.js'
import { pluralOf, termOf } from '../../../src/lint/english/near-synonyms.js'
import { openingOf } from '../../../src/lint/english/opening.js'
import { personsIn } from '../../../src/lint/english/person.js'
import { spellingOf } from '../../../src/lint/english/spelling.js'
import { clearMajority } from '../../../src/lint/majority.js'
import { similarity, wordsOf } from '../../../src/lint/wording/similarity.js'
import { newVocabulary } from '../../../src/lint/wording/vocabulary.js'
import { parseDocument } from '../../../src/parse/document.js'
import { createTrace } from '../../../src/parse/trace.js'

describe('verbs', () => {
  it.each([
    ['play', 'plays'],
    ['fix', 'fixes'],
    ['push', 'pushes'],
    ['focus', 'focuses'],
    ['go', 'goes'],
    ['be', 'is'],
  ])('%s: %s', (base, third) => {
    expect(thirdPerson(base)).toBe(third)
  })

  it.each([
    ['be', 'be', 'base'],
    ['being', 'be', 'gerund'],
    ['Goes', 'go', 'third'],
    ['coaches', 'coach', 'third'],
    ['writing', 'write', 'gerund'],
    ['delivering', 'deliver', 'gerund'],
  ])('%s is a form of %s: %s', (word, base, form) => {
    expect(verbFormOf(word)).toEqual({ base, form })
  })

  it.each(['tryes', 'coachs', 'ing', 'going to', 'writess', ''])('%j is no form of one', (word) => {
    expect(verbFormOf(word)).toBeUndefined()
  })
})

describe('a statement opens', () => {
  it.each<[string, object]>([
    ['- Clearly and often writes code', { form: 'third', words: 'writes', base: 'write', at: 20 }],
    ['Able to write', { form: 'modal', words: 'Able to', at: 0 }],
    ['Must write', { form: 'modal', words: 'Must', at: 0 }],
    ['You can write', { subject: 'second', words: 'You', at: 0 }],
    ['I’m here', { subject: 'first', words: 'I’m' }],
    ['As an L3 has a say', { subject: 'third', words: 'As an L3' }],
    ['As an L3 grows', { subject: 'third' }],
    ['A good team has a say', { subject: undefined }],
    ['The senior engineer writes code', { subject: 'third', words: 'The senior engineer' }],
    ['L4s write', { subject: 'third', words: 'L4s' }],
    ['', { subject: undefined, form: undefined, words: '', at: 0 }],
    ['123', { form: undefined, words: '' }],
    ['Writes', { form: undefined, words: 'Writes' }],
    ['Writes: code', { form: undefined }],
    ['Plan of the team', { form: undefined }],
    ['Plan the work', { form: 'base' }],
    ['Plan work', { form: undefined }],
    ['Planning the work', { form: 'gerund' }],
    ['Planning work', { form: undefined }],
    ['Supply of goods', { form: undefined }],
  ])('%j', (text, expected) => {
    expect(openingOf(text)).toMatchObject(expected)
  })
})

describe('persons', () => {
  it('have the words that show them, where they stand', () => {
    expect(personsIn('Helps you, and I thank you')).toEqual([
      { person: 'third', words: 'Helps', at: 0 },
      { person: 'second', words: 'you', at: 6 },
      { person: 'first', words: 'I', at: 15 },
    ])
    expect(personsIn('Writes `you` and “I”, and says thank you')).toMatchObject([{ person: 'third' }])
  })
})

describe('spellings', () => {
  it.each([
    ['ORGANISE', { variety: 'british', lemma: 'organise', other: 'ORGANIZE' }],
    ['BEHAVIOURS', { variety: 'british', lemma: 'behaviour', other: 'BEHAVIORS' }],
    ['organizations', { variety: 'american', lemma: 'organise', other: 'organisations' }],
    ['analysed', { variety: 'british', lemma: 'analyse', other: 'analyzed' }],
    ['Center', { variety: 'american', lemma: 'centre', other: 'Centre' }],
    ['fulfilment', { variety: 'british', lemma: 'fulfilment', other: 'fulfillment' }],
    ['fulfillment', { variety: 'american', lemma: 'fulfilment', other: 'fulfilment' }],
    ['labelled', { variety: 'british', lemma: 'labell', other: 'labeled' }],
    ['colourful', { variety: 'british', lemma: 'colour', other: 'colorful' }],
    ['colorful', { variety: 'american', lemma: 'colour', other: 'colourful' }],
  ])('of %s', (word, expected) => {
    expect(spellingOf(word)).toEqual(expected)
  })

  it.each(['colorado', 'modeller’s', 'organ', 'analyst', 'centred on'])('of %s there is one', (word) => {
    expect(spellingOf(word)).toBeUndefined()
  })
})

describe('near-synonyms', () => {
  it.each([
    ['Objectives', { meaning: 'goal', word: 'objective', plural: true }],
    ['responsibilities', { meaning: 'accountability', word: 'responsibility', plural: true }],
    ['docs', { meaning: 'documentation', word: 'docs', plural: false }],
    ['bug', { meaning: 'bug', word: 'bug', plural: false }],
    ['task', undefined],
  ])('%s', (word, expected) => {
    expect(termOf(word)).toEqual(expected)
  })

  it.each([
    ['bug', 'bugs'],
    ['ability', 'abilities'],
    ['docs', 'docs'],
  ])('many of %s are %s', (word, plural) => {
    expect(pluralOf(word)).toBe(plural)
  })
})

describe('a custom is', () => {
  it.each<[string, string, number, number | undefined, string | undefined]>([
    ['what the share of many have', 'aaaaaabb', 0.75, undefined, 'a'],
    ['nothing that fewer have', 'aaaaabbb', 0.75, undefined, undefined],
    ['nothing that is had by few', 'aaaaaaa', 0.75, undefined, undefined],
    ['what three have, where that is enough', 'bbb', 0.75, 3, 'b'],
    ['what most have, whatever comes first', 'abbbbbbb', 0.6, undefined, 'b'],
    ['nothing where there is nothing', '', 0.6, 0, undefined],
  ])('%s', (_, values, share, least, expected) => {
    expect(clearMajority(values.split('').filter(Boolean), share, least)).toBe(expected)
  })
})

describe('a text is English', () => {
  it.each([
    ['They write the code with you.', true],
    ['Schreibt den Code und ist für die Tests da.', false],
    ['Écrit du code avec les autres.', false],
    ['TypeScript, SQL.', true],
    ['', true],
    ['The der', true],
    ['The der die', false],
    [`${'the '.repeat(401)}\n\n${'der '.repeat(500)}`, true],
    [`${'the '.repeat(300)}\n\n${'der '.repeat(400)}`, false],
  ])('or not: %j', (text, expected) => {
    expect(isEnglish(parseDocument({ path: 'a.md', text }, createTrace()))).toBe(expected)
  })
})

describe('similarity', () => {
  it.each<[string, string, number, number]>([
    ['', '', 0, 1],
    ['a', '', 0, 0],
    ['a b c', 'a x c', 0, 2 / 3],
    ['a b c d e', 'a c b d e', 0, 0.8],
    ['a b c d', 'x a b y c d', 0, 0.8],
    ['a a b', 'a b b', 0, 2 / 3],
    ['a b', 'b a', 0.6, 0.5],
    ['a b c', 'a b c', 1, 1],
    ['a b c d', 'a b', 0.7, 0],
    ['a a a a', 'a b c d', 0.5, 0],
  ])('of %j and %j is at least %f: %f', (a, b, least, expected) => {
    const { numbersOf } = newVocabulary()
    const [one, other] = [numbersOf(wordsOf(a)), numbersOf(wordsOf(b))]
    expect(similarity(one, other, least)).toBeCloseTo(expected)
    expect(similarity(other, one, least)).toBeCloseTo(expected)
  })

  it('is of words, with their apostrophes, in any alphabet', () => {
    expect(wordsOf('Don’t ‘do’ 1,5 e.g. 3+ Über-É')).toEqual(["don't", 'do', '1,5', 'e.g', '3+', 'über', 'é'])
    expect(wordsOf('Team’s — A/B…')).toEqual(["team's", 'a', 'b'])
    expect(wordsOf('')).toEqual([])
  })
})
