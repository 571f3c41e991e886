// Names that are ranges of levels that are there by themselves: `IC1-IC2`.
import { describe, expect, it } from 'vitest'
import { order, outline, read } from '../outline.js'

const single = (text: string) =>
  `# Onboarding\n\n| Level | Focus |\n|---|---|\n| IC1 | ${text} |\n| IC2 | ${text} Builds boats. |\n| IC3 | ${text} Sells boats. |\n`
const ranges =
  '\n## Metrics\n\n| Level | Metrics |\n|---|---|\n| IC1-IC2 | Counts boats that are mended. |\n| IC3 | Counts boats that the others have mended. |\n'

describe('a range of levels', () => {
  it('is no level in a table, where each of them has a row elsewhere', () => {
    expect(outline(read({ 'o.md': single('Learns the rules of the house.') + ranges }))).toBe(
      `
IC1
  Focus: Learns the rules of the house.
IC2
  Focus: Learns the rules of the house. Builds boats.
IC3
  Focus: Learns the rules of the house. Sells boats.
  Metrics: Counts boats that the others have mended.`.trim(),
    )
  })

  it('does not win over a table of the levels that says little', () => {
    const parsed = read({ 'o.md': single('Learns.') + ranges.replace('| IC3', '| IC2-IC3') })
    expect(order(parsed)).toBe('IC1 < IC2 < IC3')
  })

  it('is none as a heading beside those of its levels', () => {
    const heading = (name: string) => `## ${name}\n\n- Works on the boats of ${name}.\n\n`
    const parsed = read({ 'ladder.md': `# Engineers\n\n${['L3', 'L3–L4', 'L4'].map(heading).join('')}` })
    expect(order(parsed)).toBe('L3 < L4')
    expect(parsed.ladder.levels.map(({ expectations }) => expectations.length)).toEqual([1, 1])
  })

  it.each(['IC-2 through IC-4', 'IC-2 a IC-4', 'IC-2 bis IC-4', 'IC2 até IC4', 'IC2–IC4'])(
    'is a level in words: %s',
    (name) => {
      const heading = (title: string) => `## ${title}: Ingeniera\n\n- Hace barcos como ${title}.\n\n`
      const parsed = read({ 'o.md': `# Niveles\n\n${['IC-1', name, 'IC-5'].map(heading).join('')}` })
      expect(parsed.ladder.levels.map(({ code, title }) => [code, title])).toEqual([
        ['IC1', 'Ingeniera'],
        ['IC2–IC4', 'Ingeniera'],
        ['IC5', 'Ingeniera'],
      ])
    },
  )

  it.each(['IC1-IC2', 'IC1–IC2'])('is a level where one of them is not there: %s', (name) => {
    const text = `# Onboarding\n\n| Level | Focus |\n|---|---|\n| ${name} | Learns the rules of the house. |\n| IC3 | Takes on the rules of others. |\n`
    expect(order(read({ 'o.md': text }))).toBe('IC1-IC2 < IC3')
  })
})
