// A text is parsed without most of its plain words, and nothing that is read from it tells.
import { describe, expect, it } from 'vitest'
import { abridge, unabridged } from '../../src/parse/abridge.js'
import { doubted, doubtedTrees, plain, wordy } from '../markdown-texts.js'
import { expectSame } from './whole-gfm.js'

const line = 'Some plain words that go on to the end'
const standIn = '\uE000'

describe('plain words are left out', () => {
  it.each([
    [line, standIn],
    [`- ${line}.\n`, `- ${standIn}\n`],
    [`${line}?  \n${line}:\r\n${line}!`, `${standIn}  \n\uE001\r\n\uE002!`],
    ['L2\nThe 1st of 2\nof 10 %', '\uE000\n\uE001\n\uE002 %'],
    ['a b', standIn],
    [`## ${line} ##`, `## ${standIn} ##`],
    [`> ${line}  \n> and *not* these: ${line}`, `> ${standIn}  \n> \uE001 *\uE002* \uE003`],
    [`**${line}**: ${line}`, `**${standIn}**: \uE001`],
    [`| ${line} | ${line} |\n|---|---|\n`, `| ${standIn} | \uE001 |\n|---|---|\n`],
    [`    ${line}`, `    ${standIn}`],
    [`1. ${line} (all of it), and a quarter’s "work"?`, `1. ${standIn}`],
    [`${line}\r\n${line}\r${line}`, `${standIn}\r\n\uE001\r\uE002`],
  ])('%j', (text, short) => {
    expect(abridge(text).shape).toBe(short)
    expectSame(text)
  })

  it.each([
    ['[words](words.md#a)', '[\uE000](\uE001)'],
    ['see [L2: more of it.](https://example.com/a_b?c=d#e), or not', '\uE000 [\uE001](\uE002), \uE003'],
    [
      '![words](a.png) [words (all)](b+c) **[words](c)**',
      '![\uE000](\uE001) [\uE002](\uE003) **[\uE004](\uE005)**',
    ],
    ['`[words](a)`, [words](b', '`[words](a)`, [words](b'],
  ])('also those of links, and their addresses: %j', (text, shape) => {
    expect(abridge(text).shape).toBe(shape)
    expectSame(text)
  })

  it.each([
    ['words <b class="it">in bold</b>, <br/> and', '\uE000 <b class="it">\uE001</b>, <br/> \uE002'],
    ['<td>words</td>\n<td>more</td>', '<td>\uE000</td>\n<td>\uE001</td>'],
    ["<a b='c'>words, words.", "<a b='c'>\uE000"],
  ])('also those beside tags: %j', (text, shape) => {
    expect(abridge(text).shape).toBe(shape)
    expectSame(text)
  })

  it.each([
    ['---\na: b\nc: d\n---\n# e\n\nf', '---\n\uE000\n---\n# \uE001\n\n\uE002'],
    ['+++\r\n\r\na = 1\r\n+++\r\n\r\nb', '+++\r\n\uE000\r\n+++\r\n\r\n\uE001'],
    ['---  \n[a]\n---\t\n\n[b][c]', '---  \n\uE000\n---\t\n\n[b][c]'],
    ['---\n---\n\na: b\n---', '---\n---\n\n\uE000\n---'],
    ['---\n+++\n+++\n\n>', '---\n+++\n+++\n\n>'],
    ['----\na\n---', '----\n\uE000\n---'],
  ])('also the content of front matter: %j', (text, shape) => {
    expect(abridge(text).shape).toBe(shape)
    expectSame(text)
  })

  it('is most of a level', () => {
    const text = `# L2\n\n## Impact\n\n${`- ${line} of the quarter, and says so.\n`.repeat(50)}`
    expect(abridge(text).shape.length / text.length).toBeLessThan(0.2)
  })

  it('not more often than there are stand-ins', () => {
    const text = `- ${line}\n`.repeat(6401)
    expect(abridge(text).shape.endsWith(`- \uF8FF\n- ${line}\n`)).toBe(true)
    expectSame(text)
  })
})

describe('a line is kept in which words may mean something', () => {
  it.each([
    'words and then [words of a label]',
    'words and then [words of a link](</url>)',
    'words and then [words of a link](/url "words")',
    'words and then [www.example.com](/url)',
    'words and then [[words of a link](/url)](/url)',
    String.raw`words and then \[words of a link](/url)`,
    'words and then [words of a link](/url?a&b)',
    'words and then [words](/url) [words]',
    '[x] words beside a box that is ticked',
    'words and then <b c=`d`>words that are bold</b>',
    'words and then <http://a.bc>words in bold',
    'words and then <b c="d>e" f>words in bold',
    'words and then [words of a link](/url`a`)',
    'words and then [words of a link](/url*a)',
    'words and then [words of a link](\x7F)',
    'words and then [ſ](/url)',
    String.raw`words and then www\.example\.com`,
    String.raw`words and then http\://example.com`,
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
  ])('%j', (text) => {
    const [first = ''] = text.split('\n')
    expect(abridge(`${text}\n\n${line}`).shape.startsWith(`${first}\n`)).toBe(true)
    expectSame(`${text}\n\n${line}`)
  })
})

describe('nothing is left out of a text', () => {
  it.each([
    ['with a definition', `[a]: /url\n'${line}' more words that go on\n\n[a]`],
    ['with a note', `a[^1]\n\n[^1]: ${line}`],
    ['with an address that goes on', `[a](/url\n"${line}" more words that go on)`],
    ['with a title that has a bracket', `[a](b ")\n${line}")`],
    ['with an address between angles', `![a](<b)>\n"${line}")`],
    ['with an address with brackets', `[a](/u(r)l\n"${line}" b ")`],
    ['with an address with an escape', `[a](/url\\)\n"${line}" b ")`],
    ['with an address that goes on after a lone CR', `[a](/url\r"${line}" b ")`],
    ['with a tag that goes on', `a <b\n${line}>`],
    ['with a tag whose value goes on', `a <b c=">"\n${line.toLowerCase()}>`],
    ['with a tag whose other value goes on', `a <b c='>'\n${line.toLowerCase()}>`],
    ['with a tag that goes on after a lone CR', `a <b\r${line}>`],
    ['that has a stand-in by its number', `&#xE000; ${line}`],
    ['that has a stand-in', `\uE000 ${line}`],
    ['that has the last stand-in', `\uF8FF ${line}`],
    ['with a separator of lines', `http://a.bc\u2028${line}`],
    ['with a separator of paragraphs', `http://a.bc\u2029${line}`],
  ])('%s', (_, text) => {
    expect(abridge(text)).toEqual(unabridged(text))
    expectSame(text)
  })

  it.each(['', '\n', '12.', '***', '1234567890 1234567890 1234567890'])('%j', (text) => {
    expect(abridge(text)).toEqual(unabridged(text))
  })
})

it.each([
  ['in a tag with values', `<a b="c" d='e' f>\n\n${line}`],
  ['in a link', `[a](/url "b")\n\n${line}`],
  ['in a link beside words with brackets', `[a](/url) (b)\n\n${line}`],
  ['in a tag with a value that ends it', `<a b=">">\n\n${line}`],
])('words are left out beside what ends %s', (_, text) => {
  expect(abridge(text).shape).toContain(standIn)
  expectSame(text)
})

describe('words of any kind are put back', () => {
  it.each([
    ...[...plain, ...Object.values(doubted), ...doubtedTrees].map((text) => `${text}\n\n${line}\n`),
    ...wordy.map((text) => `${line}\n${text}\n${line}\n\n- ${line}`),
    `---\n\u2028---\n\n${line}\n---`,
    `${'a*'.repeat(1001)}\n[a](http://b.c)`,
    `| ${line} |\n|---|\n|[a](b|c)|`,
    `\`[a](b\`c)`,
    `\uFEFF${line}\n\n${line}`,
    `\uFEFF\uFEFF${line}\n\n${line}`,
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
