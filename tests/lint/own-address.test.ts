// Addresses in full: which of them lead into the repository that is linted.
import { expect, it } from 'vitest'
import { ownAddress } from '../../src/lint/own-address.js'
import { parseDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'

const home = { repository: 'github.com/guild/ladder', folder: 'docs/' }
const known = { home: () => home, document: () => undefined }
const main = 'https://github.com/guild/ladder/blob/main/'

it.each<[string, string]>([
  [`${main}docs/L1.md`, 'L1.md'],
  [`${main}docs/levels/L1.md#clay`, 'levels/L1.md#clay'],
  [`${main}docs/L1.md?plain=1#clay`, 'L1.md#clay'],
  [`${main}docs/L1.md#L12`, 'L1.md'],
  [`${main}docs/L1.md#L12-L14`, 'L1.md'],
  [`${main}docs/L1.md#readme`, 'L1.md'],
  [`${main}docs/L1.md#L12-is-next`, 'L1.md#L12-is-next'],
  [`${main}docs/L1.md#readme-first`, 'L1.md#readme-first'],
  ['http://www.GitHub.com/Guild/ladder/tree/master/docs/levels', 'levels'],
  ['https://github.com/guild/ladder/-/blob/HEAD/docs/L1.md', 'L1.md'],
])('%s leads to a file of this repository', (url, own) => {
  const base = url.slice(0, url.indexOf('docs/') + 'docs/'.length)
  expect(ownAddress(url, known)).toEqual({ base, url: own, isKnown: true })
})

it.each([
  'L1.md',
  `See ${main}docs/L1.md`,
  `${main}L1.md`,
  main,
  'https://github.com/guild/clay/blob/main/docs/L1.md',
  'https://github.com/guild/ladder/blob/v1/docs/L1.md',
  'https://github.com/guild/ladder/raw/main/docs/L1.md',
])('%s leads to none', (url) => {
  expect(ownAddress(url, known)).toBeUndefined()
})

/** What a repository that nobody names is taken to be from the links of a page, beside three levels. */
function likely(paths: readonly string[], folder = 'docs/'): string | undefined {
  const text = paths.map((path) => `- <https://github.com/${path}>\n`).join('')
  const page = parseDocument({ path: 'README.md', text }, createTrace())
  const around = {
    paths: ['README.md', 'L1.md', 'L2.md', 'L3.md', 'L4.md', 'kilns/hot/L5.md'],
    document: (path: string) => (path === 'README.md' ? page : undefined),
  }
  const own = ownAddress(`https://github.com/guild/ladder/blob/main/${folder}L9.md`, around)
  return own && `${own.base} ${own.url} ${own.isKnown ? 'known' : 'likely'}`
}
const file = (path: string): string => `guild/ladder/blob/main/${path}`
const three = ['docs/L1.md', 'docs/L2.md', 'docs/L3.md'].map(file)
const found = 'https://github.com/guild/ladder/blob/main/docs/ L9.md likely'

it.each<[string, string[], string | undefined]>([
  ['three of its files stand here', three, found],
  ['pages of other kinds are named beside them', ['guild/about', ...three], found],
  ['one of the three stands in a folder', [...three.slice(1), file('docs/kilns/hot/L5.md')], found],
  ['only two of its files stand here', three.slice(1), undefined],
  ['one file is named three times', [1, 2, 3].map(() => file('docs/L1.md')), undefined],
  ['fewer of its files stand elsewhere', [...three, file('docs/a.md'), file('docs/b.md')], found],
  ['as many do not', [...three, ...['a', 'b', 'c'].map((name) => file(`docs/${name}.md`))], undefined],
  [
    'many of another folder do not',
    [...three, ...['a', 'b', 'c'].map((name) => file(`src/${name}.md`))],
    found,
  ],
  [
    'another one has such files too',
    [...three, ...three.map((path) => path.replace('ladder', 'clay'))],
    undefined,
  ],
])('a repository is taken for this one, or not: %s', (_, paths, expected) => {
  expect(likely(paths)).toBe(expected)
})

it('a repository is taken for this one where its files stand below several folders', () => {
  expect(
    likely(
      three.map((path) => path.replace('docs/', 'guild/docs/')),
      'guild/docs/',
    ),
  ).toBe('https://github.com/guild/ladder/blob/main/guild/docs/ L9.md likely')
})
