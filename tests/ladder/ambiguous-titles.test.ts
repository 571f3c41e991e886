// Titles that are about the page, and are competencies where levels say something of their own under them.
import { describe, expect, it } from 'vitest'
import { outline, read } from '../outline.js'

describe('Feedback', () => {
  const levels = (...texts: string[]) =>
    read(
      Object.fromEntries(
        texts.map((text, index) => [
          `L${index + 1}.md`,
          `# L${index + 1}\n\n## Craft\n\n- Rows ${index} boats.\n\n${text}`,
        ]),
      ),
    )

  it('is a competency as a heading', () => {
    const parsed = levels('## Feedback\n\n- Takes it well.', '## Feedback\n\n- Asks for it.')
    expect(outline(parsed)).toBe(
      'L1\n  Craft: Rows 0 boats.\n  Feedback: Takes it well.\nL2\n  Craft: Rows 1 boats.\n  Feedback: Asks for it.',
    )
  })

  it('is a competency as a row, and as an item', () => {
    const row = read({
      'ladder.md':
        '# Engineers\n\n| Area | L1 | L2 | L3 |\n|---|---|---|---|\n| Craft | Rows the small boats. | Steers the small boats. | Sails the big boats. |\n| Feedback | Takes it with grace. | Gives it with care. | Asks all for it. |\n',
    })
    expect(row.ladder.competencies.map(({ title }) => title)).toEqual(['Craft', 'Feedback'])
    const item = read({
      'ladder.md':
        '# Engineers\n\n## L1\n\n- Craft: Rows.\n- Feedback: Takes it.\n\n## L2\n\n- Craft: Steers.\n- Feedback: Gives it.\n',
    })
    expect(item.ladder.competencies.map(({ title }) => title)).toEqual(['Craft', 'Feedback'])
  })

  it.each([
    [
      'all levels say the same',
      ['## Feedback\n\n- Write to us.', '## Feedback\n\n- Write to us.', '## Feedback\n\n- Write to us.'],
    ],
    ['few levels have it', ['## Feedback\n\n- Write to us.', '', '', '']],
    ['it is empty', ['## Feedback', '## Feedback']],
  ])('is none, where %s', (_, texts) => {
    expect(levels(...texts).ladder.competencies.map(({ title }) => title)).toEqual(['Craft'])
  })
})
