// The words that a paragraph begins with, set apart by their type: a name, and the rest that is about it.
import { describe, expect, it } from 'vitest'
import { leadsIn } from './reading.js'

describe('words that stand out lead', () => {
  it.each<[string, { name: string; rest: string }[]]>([
    ['**Name** : text', [{ name: 'Name', rest: 'text' }]],
    ['**Name :** text', [{ name: 'Name', rest: 'text' }]],
    ['**Name -** text', [{ name: 'Name', rest: 'text' }]],
    ['**Name**. Text', [{ name: 'Name', rest: 'Text' }]],
    ['**Name** – text', [{ name: 'Name', rest: 'text' }]],
    ['**Name**', [{ name: 'Name', rest: '' }]],
    ['__Name:__', [{ name: 'Name', rest: '' }]],
    ['**Name**-based text', []],
    ['text **Name**: text', []],
    ['**Name.**', [{ name: 'Name', rest: '' }]],
    ['**Name** - text', [{ name: 'Name', rest: 'text' }]],
    ['**Name** — text', [{ name: 'Name', rest: 'text' }]],
    ['**Name**:text', [{ name: 'Name', rest: 'text' }]],
    ['**A: b** text', []],
    ['**A: b**: text', [{ name: 'A: b', rest: 'text' }]],
    ['A: **A:** text', []],
    ['**Name**, text - more', []],
    ['**Name** text: more', []],
    ['<b>Name</b>: text', []],
    ['![picture](a.png)**Name**: text', []],
    ['**![picture](a.png)**: text', []],
    ['*Name*: text', [{ name: 'Name', rest: 'text' }]],
    ['_Name:_ text', [{ name: 'Name', rest: 'text' }]],
    ['***Name***', [{ name: 'Name', rest: '' }]],
    ['<u>Name</u>: text', [{ name: 'Name', rest: 'text' }]],
    ['*Name*:text', [{ name: 'Name', rest: 'text' }]],
    ['*Name* text: more', []],
    ['*Name*text: more', []],
    ['*Name:*', []],
    ['***Name***: text', [{ name: 'Name', rest: 'text' }]],
    ['***Name** of it*', []],
    ['<U>Name</U>: text', [{ name: 'Name', rest: 'text' }]],
    ['<u>Name</u>', []],
    ['<u>Name</u>\nText', [{ name: 'Name', rest: 'Text' }]],
    ['<u>![picture](a.png)</u>: text', []],
    ['<b>Name</u>: text', []],
    ['<u>Name</b>: text', []],
    ['[name](a.md): text', []],
    ['&nbsp;', []],
    ['<u>Name: text', []],
    ['<u>Name<br>: text', []],
    ['*Name*', []],
    ['*Name* - text', []],
    ['**Name**\nText', [{ name: 'Name', rest: 'Text' }]],
    ['**Name** \r\nText', [{ name: 'Name', rest: 'Text' }]],
    ['**Name**\rText', [{ name: 'Name', rest: 'Text' }]],
    ['**Name** Text\nmore', []],
    ['**Name**\ntext', []],
    ['**Name**  \ntext', [{ name: 'Name', rest: 'text' }]],
  ])('%s', (text, expected) => {
    expect(leadsIn(text)).toEqual(expected)
  })

  it('in italics up to forty characters', () => {
    expect(leadsIn(`*${'n'.repeat(40)}*: text`)).toEqual([{ name: 'n'.repeat(40), rest: 'text' }])
    expect(leadsIn(`*${'n'.repeat(41)}*: text`)).toEqual([])
    expect(leadsIn(`**${'n'.repeat(41)}**: text`)).toEqual([{ name: 'n'.repeat(41), rest: 'text' }])
  })

  it('in the parts of a cell, behind blanks too', () => {
    expect(leadsIn('| **A**: b<br> **C**: d |\n|---|\n')).toEqual([
      { name: 'A', rest: 'b' },
      { name: 'C', rest: 'd' },
    ])
  })
})
