// A text is parsed without most of its plain words, and nothing that is read from it tells.
import { describe, expect, it } from 'vitest'
import { abridge } from '../../src/parse/abridge.js'
import { doubted, doubtedTrees, plain, wordy } from '../markdown-texts.js'
import { expectSame } from './whole-gfm.js'

const line = 'Some plain words that go on to the end'
const standIn = '\uE000'

describe('plain words are left out', () => {
  it.each([
    [line, standIn],
    [`- ${line}.\n`, `- ${standIn}.\n`],
    [`## ${line} ##`, `## ${standIn} ##`],
    [`> ${line}  \n> and *not* these: ${line}`, `> ${standIn}  \n> and *not* \uE001`],
    [`**${line}**: ${line}`, `**${standIn}**: \uE001`],
    [`| ${line} | ${line} |\n|---|---|\n`, `| ${standIn} | \uE001 |\n|---|---|\n`],
    [`    ${line}`, `    ${standIn}`],
    [`1. ${line} (all of it), and a quarter’s "work"?`, `1. ${standIn}"?`],
    [`${line}\r\n${line}\r${line}`, `${standIn}\r\n\uE001\r\uE002`],
  ])('%j', (text, short) => {
    expect(abridge(text)?.text).toBe(short)
    expectSame(text)
  })

  it('is most of a level', () => {
    const text = `# L2\n\n## Impact\n\n${`- ${line} of the quarter, and says so.\n`.repeat(50)}`
    expect((abridge(text)?.text.length ?? Infinity) / text.length).toBeLessThan(0.2)
  })

  it('not more often than there are stand-ins', () => {
    const text = `- ${line}\n`.repeat(6401)
    expect(abridge(text)?.text.endsWith(`- \uF8FF\n- ${line}\n`)).toBe(true)
    expectSame(text)
  })
})

describe('a line is kept in which words may mean something', () => {
  it.each([
    '[words of a link that go on and on](/url)',
    '[x] words beside a box that is ticked',
    '![words that stand for an image](/url)',
    'words and then <b>words that are bold</b>',
    'words that go on to somebody@example.com',
    'words that go on to HTTP://example.com/words',
    'words that go on to https://example.com/words',
    'words that go on to WWW.example.com/words',
    'words and &copy; then words that go on',
    'words and &#169; then words that go on',
    '```words of a fence that go on\ncode\n```',
    '~~~words of a fence that go on\ncode\n~~~',
    'words\tand then words that go on to the end',
    'words\0and then words that go on to the end',
    'words that are too few',
  ])('%j', (text) => {
    const [first = ''] = text.split('\n')
    expect(abridge(`${text}\n\n${line}`)?.text.startsWith(`${first}\n`)).toBe(true)
    expectSame(`${text}\n\n${line}`)
  })
})

describe('nothing is left out of a text', () => {
  it.each([
    ['with a definition', `[a]: /url\n'${line}' more words that go on\n\n[a]`],
    ['with a note', `a[^1]\n\n[^1]: ${line}`],
    ['with an address that goes on', `[a](/url\n"${line}" more words that go on)`],
    ['with an address with brackets', `[a](/u(r)l\n"${line}" b ")`],
    ['with an address with an escape', `[a](/url\\)\n"${line}" b ")`],
    ['with an address that goes on after a lone CR', `[a](/url\r"${line}" b ")`],
    ['with a tag that goes on', `a <b\n${line}>`],
    ['with a tag whose value goes on', `a <b c=">"\n${line.toLowerCase()}>`],
    ['with a tag whose other value goes on', `a <b c='>'\n${line.toLowerCase()}>`],
    ['with a tag that goes on after a lone CR', `a <b\r${line}>`],
    ['that has a stand-in', `\uE000 ${line}`],
    ['that has the last stand-in', `\uF8FF ${line}`],
    ['that begins with a mark', `\uFEFF${line}`],
    ['with a separator of lines', `http://a.bc\u2028${line}`],
    ['with a separator of paragraphs', `http://a.bc\u2029${line}`],
  ])('%s', (_, text) => {
    expect(abridge(text)).toBeUndefined()
    expectSame(text)
  })

  it.each(['', '\n', 'Short.', '***', '1234567890 1234567890 1234567890'])('%j', (text) => {
    expect(abridge(text)).toBeUndefined()
  })
})

it.each([
  ['in a tag with values', `<a b="c" d='e' f>\n\n${line}`],
  ['in a link', `[a](/url "b")\n\n${line}`],
  ['in a link beside words with brackets', `[a](/url) (b)\n\n${line}`],
  ['in a tag with a value that ends it', `<a b=">">\n\n${line}`],
])('words are left out beside what ends %s', (_, text) => {
  expect(abridge(text)?.text).toContain(standIn)
  expectSame(text)
})

describe('words of any kind are put back', () => {
  it.each([
    ...[...plain, ...Object.values(doubted), ...doubtedTrees].map((text) => `${text}\n\n${line}\n`),
    ...wordy.map((text) => `${line}\n${text}\n${line}\n\n- ${line}`),
    `![a\n${line}\nb](/url)`,
    `\`a\n${line}\nb\``,
    `<!--\n${line}\n-->\n\n<div>\n${line}\n</div>`,
    `---\na: ${line}\n---\n`,
    `+++\na = '${line}'\n+++\n`,
    `- [ ] ${line}\n- [x] ${line}\n`,
  ])('%j', (text) => {
    expectSame(text)
  })
})
