import { expect, it } from 'vitest'
import { personsIn } from '../../../src/lint/english/person.js'
import { withoutQuotations } from '../../../src/lint/english/quotations.js'

const persons = (text: string): string[] => personsIn(text).map(({ person }) => person)

it('finds each person once, in order', () => {
  expect(persons('Works on the tickets assigned to you')).toEqual(['third', 'second'])
  expect(persons('I ask my manager')).toEqual(['first'])
})

it('does not listen to quotations', () => {
  expect(persons("Improves what they meet, 'this makes no sense, I'm going to mend it'")).toEqual(['third'])
  expect(persons('Policy of “tell me first”')).toEqual([])
  expect(personsIn('Policy of “tell me first” for you')).toMatchObject([{ person: 'second', at: 30 }])
})

it.each([
  ['Says “I am” and ‘my way’ to `you`', 'Says and to '],
  ['“A ‘b” c’ d', ' c’ d'],
  ["The team's 'it's mine' holds", "The team's holds"],
  ['Who “is “here” asks', 'Who asks'],
  [`“${'a'.repeat(300)}” b`, ' b'],
  [`“${'a'.repeat(301)} “b”`, `“${'a'.repeat(301)} `],
  ['“”, "" and \'\' are none, `` is', '“”, "" and \'\' are none, is'],
  ['Nothing ends “ or ‘ or ` here', 'Nothing ends “ or ‘ or ` here'],
])('leaves out of %j what is quoted', (text, expected) => {
  const own = withoutQuotations(text)
  expect(own.replace(/ +/gu, ' ')).toBe(expected)
  expect(own).toHaveLength(text.length)
})

it('does not take an abbreviation for a person', () => {
  expect(persons('A/B tests and I/O')).toEqual([])
})

it('takes the number of a job for no person', () => {
  expect(persons('As a Support Engineer I, answer questions')).toEqual([])
  expect(persons('As a Support Engineer I, you answer')).toEqual(['second'])
  expect(persons('Like a Support Engineer I’m asked')).toEqual(['first'])
  expect(persons('As a Support Engineer I, I answer')).toEqual(['first'])
  expect(persons('As a support engineer I answer')).toEqual(['first'])
  expect(persons('As an Engineer here I answer')).toEqual(['first'])
  expect(persons('Every Monday I answer')).toEqual(['first'])
  expect(persons('Answers what an Engineer my age asks')).toEqual(['third', 'first'])
})
