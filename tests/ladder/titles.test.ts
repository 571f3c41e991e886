// A share of the working time in a heading is not a part of the name of what the heading is about.
import { describe, expect, it } from 'vitest'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { roleByTitle } from '../../src/ladder/roles.js'
import { withoutShare } from '../../src/ladder/titles.js'

describe('a title', () => {
  it.each([
    ['Impact (30%)', 'Impact'],
    ['Impact (~30 %)', 'Impact'],
    ['Impact [20–30% of your time]', 'Impact'],
    ['Impact – about 30%', 'Impact'],
    ['Impact: 30%', 'Impact'],
    ['Impact | 5-10 %', 'Impact'],
  ])('%s is about %s', (title, name) => {
    expect(withoutShare(title)).toBe(name)
  })

  it.each(['The top 10%', 'Coverage above 80%', '(30%)', '30%', 'Impact (100% remote)', 'Impact (30)'])(
    '%s has no share to leave out',
    (title) => {
      expect(withoutShare(title)).toBe(title)
    },
  )

  it('is one competency at levels that give it different shares, and stands in each as it was written', () => {
    const files = [1, 2, 3].map((n) => ({
      path: `L${String(n)}.md`,
      text: `# L${String(n)}\n\n## Responsibilities\n\n### Impact (${String(n)}0%)\n\n- Ships work.\n\n### Craft – ${String(n)}5 %\n\n- Writes code.\n`,
    }))
    const { ladder } = parseLadder(files)
    expect(ladder.competencies.map(({ id, title }) => [id, title])).toEqual([
      ['impact', 'Impact'],
      ['craft', 'Craft'],
    ])
    const responsibilities = ladder.levels[1]?.sections.find(({ title }) => title === 'Responsibilities')
    expect(responsibilities?.sections.map(({ title, competency }) => [title, competency])).toEqual([
      ['Impact (20%)', 'impact'],
      ['Craft – 25 %', 'craft'],
    ])
  })

  it('are shown without emoji of any skin and without flags', () => {
    const files = [1, 2].map((n) => ({
      path: `L${String(n)}.md`,
      text: `# L${String(n)}\n\n## 🙋🏾‍♂️ Voice\n\n- Speaks ${String(n)}.\n\n## 🇫🇷 Style\n\n- Writes ${String(n)}.\n`,
    }))
    expect(parseLadder(files).ladder.competencies.map(({ title }) => title)).toEqual(['Voice', 'Style'])
  })

  it.each([
    'Work perks and benefits',
    'Salary and location',
    'Applying',
    'How to apply',
    'Our stack',
    'Benefits',
    'Readiness check',
    'Next-level readiness questions',
    'Self-assessment',
    'Self assessment questions',
    'How you get to the next grade',
    'What’s next?',
    'Getting promoted',
    'How to get to Staff Engineer',
    'Moving on to Director',
    'Path to (L3)',
    'From L2 → L3?',
    'L2 vs. L3',
    'Path towards L3',
    'Cómo llegar al siguiente nivel',
    'Der Weg zur nächsten Stufe',
    'Pour passer au niveau suivant',
    'Como chegar ao próximo nível',
    'Interview questions',
    'Hiring process',
    'Salary range',
    'Career path',
    'Reporting line',
    'Reports to',
    'Also known as',
    'Typical titles',
    'Years of experience',
    'Time in role',
    'Recommended reading',
    'Additional reading',
    'Readings',
    'Useful links',
    'Learning resources',
    'Version history',
    'About the team',
    'Reflection questions',
    'A day in the life of a baker',
    'Example activity breakdown',
    'How you spend your time',
    'Key differences from the level below',
    'What changes from L1',
    'Signs that you’re ready for more',
    'Location',
  ])('are of no competency where they say %s, which is about the job offer or the reader', (title) => {
    const files = [1, 2].map((n) => ({
      path: `L${String(n)}.md`,
      text: `# L${String(n)}\n\n## Impact\n\n- Ships ${String(n)}.\n\n## ${title}\n\n- Some ${String(n)}.\n`,
    }))
    expect(parseLadder(files).ladder.competencies.map(({ id }) => id)).toEqual(['impact'])
  })

  it.each([
    'Experience',
    'Interviewing',
    'Hiring',
    'Career development',
    'Time management',
    'Resources and links',
  ])('are of a competency where they say %s, which people do or have', (title) => {
    const files = [1, 2].map((n) => ({
      path: `L${String(n)}.md`,
      text: `# L${String(n)}\n\n## ${title}\n\n- Some ${String(n)}.\n`,
    }))
    expect(parseLadder(files).ladder.competencies.map((competency) => competency.title)).toEqual([title])
  })
})

it.each([
  ['overview', "Vue d'ensemble"],
  ['anti-patterns', 'Anti-Muster'],
  ['anti-patterns', "Signaux d'alerte:"],
  ['examples', 'Przykłady'],
  ['navigation', '次のレベル'],
])('a title of %s is known in another language: %s', (role, title) => {
  expect(roleByTitle(title)).toBe(role)
})

it.each(['overview.md', 'LEEME.md', 'about.md'])(
  'a ladder is named by its %s where there is no other',
  (path) => {
    const level = (n: number): { path: string; text: string } => ({
      path: `L${String(n)}.md`,
      text: `# L${String(n)}\n\n## Impact\n\n- Ships ${String(n)}.\n`,
    })
    const named = (title: string): string =>
      parseLadder([{ path, text: `# ${title}\n` }, level(1), level(2)], { name: 'ours' }).ladder.title
    expect(named('Our way up')).toBe('Our way up')
    expect(named('Overview')).toBe('Ours')
  },
)
