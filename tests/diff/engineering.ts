// A small ladder to edit: four levels, four competencies, two axes, made for these tests.

import { parseLadder, type ParsedLadder } from '../../src/ladder/parse-ladder.js'
import type { Declaration } from '../../src/ladder/declaration.js'

export type Files = Record<string, string>

export const declaration: Declaration = {
  title: 'Engineering',
  inheritance: 'additive',
  levels: ['L1', 'L2', 'L3', 'L4'],
  axes: [
    { id: 'scope', title: 'Scope', scale: ['self', 'team', 'teams', 'company'] },
    { id: 'horizon', title: 'Horizon', scale: ['weeks', 'months', 'years'] },
  ],
}

export const files: Files = {
  'L1.md': level('L1: Engineer', 'Delivers well-defined work with help.', 'self', 'weeks', {
    Impact: ['Delivers tasks that somebody else defined', 'Asks for help within a day of being stuck'],
    Ownership: ['Fixes the defects of own changes', 'Keeps the documentation of own changes up to date'],
    Process: ['Follows the review checklist of the team'],
    Culture: ['Gives thanks in public and criticism in private'],
  }),
  'L2.md': level('L2: Engineer II', 'Delivers features without help.', 'team', 'weeks', {
    Impact: ['Plans and delivers features that take several weeks', 'Measures whether a feature is used'],
    Ownership: [
      'Writes the runbook of every service that is handed over and rehearses an outage of it twice a year',
      'Answers questions about the services of the team',
    ],
    Process: ['Proposes one improvement of the build each quarter', 'Recieves feedback without excuses'],
    Culture: ['Mentors an intern or a new colleague'],
  }),
  'L3.md': level('L3: Senior Engineer', 'Leads projects of the team.', 'team', 'months', {
    Impact: ['Leads projects that need three or more engineers', 'Cuts scope early when a date is at risk'],
    Ownership: ['Decides which debts the team pays off first', 'Runs the review after an incident'],
    Process: ['Designs the release process of the team'],
    Culture: ['Interviews candidates and trains interviewers', 'Speaks up when a decision excludes people'],
  }),
  'L4.md': level('L4: Staff Engineer', 'Shapes what several teams do.', 'teams', 'years', {
    Impact: ['Finds problems that no team owns and gets them solved'],
    Ownership: [
      'Sets the reliability targets of several services',
      'Sponsors the migration of a shared platform',
    ],
    Process: ['Chairs the architecture forum'],
    Culture: ['Grows senior engineers into leads of projects'],
  }),
}

function level(
  title: string,
  overview: string,
  scope: string,
  horizon: string,
  competencies: Record<string, string[]>,
): string {
  const sections = Object.entries(competencies).map(
    ([name, bullets]) => `### ${name}\n\n${bullets.map((text) => `- ${text}`).join('\n')}\n`,
  )
  return [
    `---\naxes:\n  scope: ${scope}\n  horizon: ${horizon}\n---\n`,
    `# ${title}\n\n## Overview\n\n${overview}\n`,
    `## Responsibilities\n\n${sections.join('\n')}`,
    `## Anti-patterns\n\n- **Going quiet**. Says nothing for days when work at ${title} is stuck.\n`,
  ].join('\n')
}

/** Parses files with the declaration, changed where `changes` says so. */
export function parse(source: Files = files, changes: Partial<Declaration> = {}): ParsedLadder {
  const list = Object.entries(source).map(([path, text]) => ({ path, text }))
  return parseLadder(list, { declaration: { ...declaration, ...changes }, name: 'engineering' })
}

/** Files with one text replaced; fails where it is not there exactly once. */
export function edit(source: Files, path: string, from: string, to: string): Files {
  const text = source[path] ?? ''
  if (text.split(from).length !== 2) throw new Error(`${path} has not exactly one ${from}`)
  return { ...source, [path]: text.replace(from, () => to) }
}
