// Titles that name their own level, and titles of documents about a job.
import { describe, expect, it } from 'vitest'
import { order, outline, read } from '../outline.js'

const level = (title: string, ...headings: string[]): string =>
  `# ${title}\n\n${headings.map((heading) => `## ${heading}\n\n- Does it.\n`).join('\n')}`

const titles = (files: Record<string, string>): string[] =>
  read(files).ladder.competencies.map(({ title }) => title)

describe('a heading that names its own level', () => {
  it.each([
    ['at its end', 'Skills of a Senior Engineer', 'Skills of Staff Engineers', 'Skills'],
    ['at its start', 'The Senior Engineer: skills', 'Staff Engineer’s skills', 'skills'],
    ['in its midst', 'What good Senior Engineers know', 'What good Staff Engineer know', 'What good know'],
    ['by its code', 'Skills at L3', 'Skills at L4', 'Skills'],
  ])('is that of the other levels, %s', (_, senior, staff, title) => {
    expect(
      titles({ 'L3.md': level('L3: Senior Engineer', senior), 'L4.md': level('L4: Staff Engineer', staff) }),
    ).toEqual([title])
  })

  it('stays as it is where no other level has it', () => {
    const files = {
      'L3.md': level('L3: Senior Engineer', 'Impact', 'The path of a Senior Engineer'),
      'L4.md': level('L4: Staff Engineer', 'Impact'),
    }
    expect(titles(files)).toEqual(['Impact', 'The path of a Senior Engineer'])
  })

  it('stays as it is where it names another level, or nothing else', () => {
    const files = {
      'L3.md': level('L3: Senior Engineer', 'Becoming a Staff Engineer', 'Senior Engineer'),
      'L4.md': level('L4: Staff Engineer', 'Becoming a Principal Engineer', 'Staff Engineer'),
    }
    expect(titles(files)).toEqual([
      'Becoming a Staff Engineer',
      'Senior Engineer',
      'Becoming a Principal Engineer',
      'Staff Engineer',
    ])
  })

  it('is any text, also of signs', () => {
    const files = {
      'L3.md': level('L3: Engineer (C++)', 'Skills of an Engineer (C++)'),
      'L4.md': level('L4: Staff [A-Z]* Engineer', 'Skills of a Staff [A-Z]* Engineer'),
    }
    expect(titles(files)).toEqual(['Skills'])
  })
})

describe('a title that says what the document is', () => {
  it('gives way to the job that the file names', () => {
    const files = {
      '01_junior_engineer.md': level('Junior Engineer: a Guide for Managers', 'Impact'),
      '02_senior_engineer.md': level('Managers’ Guide: Senior Engineer', 'Impact'),
    }
    expect(outline(read(files))).toBe(
      'junior-engineer (Junior Engineer)\n  Impact: Does it.\nsenior-engineer (Senior Engineer)\n  Impact: Does it.',
    )
  })

  it('stays where it only says more of the job', () => {
    expect(
      order(
        read({
          'engineer.md': level('Backend Engineer', 'Impact'),
          'senior-engineer.md': level('Senior Engineer, Backend', 'Impact'),
        }),
      ),
    ).toBe('backend-engineer < senior-engineer-backend')
  })
})
