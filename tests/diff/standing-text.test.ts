// A bullet below paragraphs: the paragraphs stay where they are, and nobody is asked less.
import { describe, expect, it } from 'vitest'
import { bump, diffLadders } from '../../src/diff/diff-ladders.js'
import { read } from '../outline.js'

const ladder = (culture: string): ReturnType<typeof read>['ladder'] =>
  read({ 'L1.md': `# L1\n\n## Culture\n\n${culture}`, 'L2.md': '# L2\n\n## Culture\n\n- Leads.\n' }).ladder

/** `kind: text`, a line per change. */
function changes(before: string, after: string): string[] {
  return diffLadders(ladder(before), ladder(after)).map((change) =>
    'text' in change ? `${change.kind} ${change.bump}: ${change.text}` : `${change.kind} ${change.bump}`,
  )
}

const bullet = '- Runs the on-call rotation.\n'

describe('a bullet below what was said in paragraphs', () => {
  it('makes one paragraph the introduction, which is no requirement less', () => {
    expect(changes('Models our values.\n', `Models our values.\n\n${bullet}`)).toEqual([
      'expectation-added major: Runs the on-call rotation.',
      'expectation-detail patch: Models our values.',
    ])
  })

  it('leaves several paragraphs what they were', () => {
    const two = 'Models our values.\n\nWelcomes people.\n'
    expect(changes(two, `${two}\n${bullet}`)).toEqual(['expectation-added major: Runs the on-call rotation.'])
  })

  it('between two paragraphs takes nothing from either', () => {
    const kinds = changes(
      'Models our values.\n\nWelcomes people.\n',
      `Models our values.\n\n${bullet}\nWelcomes people.\n`,
    )
    expect(kinds.filter((line) => /removed|text-changed/u.test(line))).toEqual([])
  })

  it('that goes again leaves the paragraph a statement, and nothing new is asked for that', () => {
    const found = diffLadders(ladder(`Models our values.\n\n${bullet}`), ladder('Models our values.\n'))
    expect(found.map(({ kind }) => kind)).toEqual(['expectation-removed', 'expectation-detail'])
    expect(bump(found).bump).toBe('minor')
  })
})
