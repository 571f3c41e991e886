// HTML tags in a document, and the elements that they make, closed or not.
import { describe, expect, it } from 'vitest'
import { elementsOf, tagsOf } from '../../src/lint/tags.js'
import { parseDocument, type SourceDocument } from '../../src/parse/document.js'
import { createTrace } from '../../src/parse/trace.js'

function document(text: string, path = 'docs/a.md'): SourceDocument {
  return parseDocument({ path, text }, createTrace())
}

describe('tags', () => {
  it.each([
    ['a <b>b</b>', ['<b>', '</b>']],
    ['<DIV class="x">a</DIV >', ['<DIV class="x">', '</DIV >']],
    ['<p>a<br><hr/><i/></p><img src="a.png">', ['<p>', '</p>']],
    ['<ul><li>a<\\li></ul>', ['<ul>', '<li>', '<\\li>', '</ul>']],
    ['a <\\b> c', ['<\\b>']],
    ['a <\\1> c', []],
    ['`<b>` a \\<b>', []],
    ['<p><!-- <b> -->a</p>', ['<p>', '</p>']],
    ['<div><style><b></style><script>"<i>"</SCRIPT></div>', ['<div>', '</div>']],
    ['<p><!-- <b>', ['<p>', '<b>']],
    ['<div><style><b>', ['<div>', '<style>', '<b>']],
    ['<div><!-- a --><!-- <b> --><i></div>', ['<div>', '<i>', '</div>']],
    ['<div><style><b></style><i></div>', ['<div>', '<i>', '</div>']],
    ['<div><STYLE><b></STYLE><i></div>', ['<div>', '<i>', '</div>']],
    ['a \\<b> <\\i>', ['<\\i>']],
    ['```\n<b>\n```', []],
  ])('of %j', (text, expected) => {
    expect(tagsOf(document(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('have a name in small letters, and are known for what they were meant to be', () => {
    expect(tagsOf(document('<DIV>a<\\Div></DIV>')).map(({ start: _, end: __, ...tag }) => tag)).toEqual([
      { name: 'div', closing: false, slipped: false },
      { name: 'div', closing: true, slipped: true },
      { name: 'div', closing: true, slipped: false },
    ])
  })
})

describe('elements', () => {
  const ends = (text: string): unknown[] =>
    elementsOf(document(text)).map(({ open, close, end }) => [
      open.name,
      close !== undefined,
      text.slice(open.end, end),
    ])

  it.each([
    [
      '<p>a <b>b</b> </p>',
      [
        ['p', true, 'a <b>b</b>'],
        ['b', true, 'b'],
      ],
    ],
    [
      '<ul><li>a\n<li>b</ul>',
      [
        ['ul', true, '<li>a\n<li>b'],
        ['li', false, 'a'],
        ['li', false, 'b'],
      ],
    ],
    [
      '<ul><li>a<ul><li>b</ul><li>c</ul>',
      [
        ['ul', true, '<li>a<ul><li>b</ul><li>c'],
        ['li', false, 'a<ul><li>b</ul>'],
        ['ul', true, '<li>b'],
        ['li', false, 'b'],
        ['li', false, 'c'],
      ],
    ],
    [
      '<table><tr><td>a<th>b<tr><td>c</table>',
      [
        ['table', true, '<tr><td>a<th>b<tr><td>c'],
        ['tr', false, '<td>a<th>b'],
        ['td', false, 'a'],
        ['th', false, 'b'],
        ['tr', false, '<td>c'],
        ['td', false, 'c'],
      ],
    ],
    [
      '<p><i><b>x<table><tr><td>a<tr><td>b</table>',
      [
        ['p', false, '<i><b>x<table><tr><td>a<tr><td>b</table>'],
        ['i', false, '<b>x<table><tr><td>a<tr><td>b</table>'],
        ['b', false, 'x<table><tr><td>a<tr><td>b</table>'],
        ['table', true, '<tr><td>a<tr><td>b'],
        ['tr', false, '<td>a'],
        ['td', false, 'a'],
        ['tr', false, '<td>b'],
        ['td', false, 'b'],
      ],
    ],
    [
      '<dl><dt>a<dd>b<dt>c</dl>',
      [
        ['dl', true, '<dt>a<dd>b<dt>c'],
        ['dt', false, 'a'],
        ['dd', false, 'b'],
        ['dt', false, 'c'],
      ],
    ],
    [
      '<div><constructor>a</div>',
      [
        ['div', true, '<constructor>a'],
        ['constructor', false, 'a'],
      ],
    ],
    [
      '<div></p>a<b>c\n',
      [
        ['div', false, '</p>a<b>c'],
        ['b', false, 'c'],
      ],
    ],
    [
      '<p><b>a<li>b</p>',
      [
        ['p', true, '<b>a<li>b'],
        ['b', false, 'a<li>b'],
        ['li', false, 'b'],
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(ends(text)).toEqual(expected)
  })
})
