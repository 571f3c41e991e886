// Twenty edits that maintainers make, one after the other, each with what must be said about it.
// The expectations were written before the code ran: change them only where the policy changes.

import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/ladder/declaration.js'
import type { Ladder } from '../../src/model/ladder.js'
import type { Bump } from '../../src/diff/bump.js'
import type { Change } from '../../src/diff/change.js'
import { bump, diffLadders } from '../../src/diff/diff-ladders.js'
import { snapshotOf } from '../../src/diff/snapshot.js'
import { advanceRegistry } from '../../src/release/advance.js'
import { keepIds } from '../../src/release/keep-ids.js'
import { registryOf, resolveId } from '../../src/release/registry.js'
import { declaration, edit, files, parse, type Files } from './engineering.js'

interface Edit {
  title: string
  change: (files: Files) => Files
  levels?: Declaration['levels']
  changes: string[]
  bump: Bump
}

const lead = files['L3.md'] ?? ''
const l3b: Declaration['levels'] = [
  'L1',
  { id: 'L2', next: ['L3'] },
  { id: 'L3', next: ['L3b'] },
  { id: 'L3b', next: ['L4'] },
  'L4',
]

const history: Edit[] = [
  {
    title: 'mend a typing error',
    change: (all) => edit(all, 'L2.md', 'Recieves', 'Receives'),
    changes: ['expectation-reworded L2/process/recieves-feedback-without-excuses'],
    bump: 'patch',
  },
  {
    title: 'say it in other words',
    change: (all) =>
      edit(
        all,
        'L1.md',
        'Asks for help within a day of being stuck',
        'Asks for help after a day of being stuck alone',
      ),
    changes: ['expectation-reworded L1/impact/asks-for-help-within-a-day'],
    bump: 'patch',
  },
  {
    title: 'put two bullets in another order',
    change: (all) =>
      edit(
        all,
        'L1.md',
        '- Fixes the defects of own changes\n- Keeps the documentation of own changes up to date',
        '- Keeps the documentation of own changes up to date\n- Fixes the defects of own changes',
      ),
    changes: [],
    bump: 'none',
  },
  {
    title: 'move a bullet up a level',
    change: (all) => moveBullet(all, 'Measures whether a feature is used', 'L2.md', 'L3.md', 'Impact'),
    changes: ['expectation-moved higher-level L3/impact/measures-whether-a-feature-is-used'],
    bump: 'minor',
  },
  {
    title: 'move a bullet down a level',
    change: (all) => moveBullet(all, 'Cuts scope early when a date is at risk', 'L3.md', 'L2.md', 'Impact'),
    changes: ['expectation-moved lower-level L2/impact/cuts-scope-early-when-a-date'],
    bump: 'major',
  },
  {
    title: 'split a bullet in two',
    change: (all) =>
      edit(
        all,
        'L2.md',
        'Writes the runbook of every service that is handed over and rehearses an outage of it twice a year',
        'Writes the runbook of every service that is handed over\n- Rehearses an outage of every such service twice a year',
      ),
    changes: [
      'expectation-split L2/ownership/writes-the-runbook-of-every-service → L2/ownership/writes-the-runbook-of-every-service + L2/ownership/rehearses-an-outage-of-every-such',
    ],
    bump: 'minor',
  },
  {
    title: 'make one bullet of two',
    change: (all) =>
      edit(
        all,
        'L4.md',
        'Sets the reliability targets of several services\n- Sponsors the migration of a shared platform',
        'Sets the reliability targets of several services and sponsors the migration of a shared platform',
      ),
    changes: ['expectation-merged L4/ownership/sets-the-reliability-targets-of-several'],
    bump: 'minor',
  },
  {
    title: 'rename a competency at every level',
    change: (all) =>
      Object.fromEntries(
        Object.entries(all).map(([path, text]) => [path, text.replace('### Process', '### Ways of working')]),
      ),
    changes: ['competency-renamed process'],
    bump: 'patch',
  },
  {
    title: 'move a bullet to another competency',
    change: (all) =>
      edit(
        edit(all, 'L3.md', '- Speaks up when a decision excludes people\n', ''),
        'L3.md',
        '### Ownership\n\n',
        '### Ownership\n\n- Speaks up when a decision excludes people\n',
      ),
    changes: ['expectation-moved other-competency L3/ownership/speaks-up-when-a-decision-excludes'],
    bump: 'minor',
  },
  {
    title: 'insert a level between L3 and L4',
    levels: l3b,
    change: (all) => ({
      ...all,
      'L3b.md': lead
        .replace('L3: Senior Engineer', 'L3b: Lead Engineer')
        .replace('L3: Senior Engineer', 'L3b: Lead Engineer')
        .replace('### Process', '### Ways of working')
        .replace(/^- (?!\*\*).*$/gmu, '')
        .replace('### Impact\n', '### Impact\n\n- Leads a group of engineers over several projects\n')
        .replace('### Ownership\n', '### Ownership\n\n- Answers for the budget of the group\n')
        .replace('Going quiet', 'Doing it alone'),
    }),
    changes: [
      'level-added L3b',
      'level-next L3 → L3b',
      'expectation-added L3b/impact/leads-a-group-of-engineers-over',
      'expectation-added L3b/ownership/answers-for-the-budget-of-the',
      'anti-pattern-added L3b/anti-patterns/doing-it-alone',
    ],
    bump: 'minor',
  },
  {
    title: 'delete a bullet',
    levels: l3b,
    change: (all) => edit(all, 'L2.md', '- Answers questions about the services of the team\n', ''),
    changes: ['expectation-removed L2/ownership/answers-questions-about-the-services-of'],
    bump: 'minor',
  },
  {
    title: 'ask for something new',
    levels: l3b,
    change: (all) =>
      edit(
        all,
        'L3.md',
        '- Runs the review after an incident\n',
        '- Runs the review after an incident\n- Reviews designs of other groups on request\n',
      ),
    changes: ['expectation-added L3/ownership/reviews-designs-of-other-groups-on'],
    bump: 'major',
  },
  {
    title: 'raise an axis',
    levels: l3b,
    change: (all) => edit(all, 'L3.md', 'scope: team', 'scope: teams'),
    changes: ['axis-value raised L3 scope'],
    bump: 'major',
  },
  {
    title: 'lower an axis',
    levels: l3b,
    change: (all) => edit(all, 'L4.md', 'horizon: years', 'horizon: months'),
    changes: ['axis-value lowered L4 horizon'],
    bump: 'minor',
  },
  {
    title: 'give a level another title',
    levels: l3b,
    change: (all) => edit(all, 'L4.md', '# L4: Staff Engineer', '# L4: Principal Engineer'),
    changes: ['level-renamed L4'],
    bump: 'patch',
  },
  {
    title: 'name a new way to fail',
    levels: l3b,
    change: (all) => ({
      ...all,
      'L2.md': `${all['L2.md'] ?? ''}- **Gold plating**. Polishes what nobody asked for.\n`,
    }),
    changes: ['anti-pattern-added L2/anti-patterns/gold-plating'],
    bump: 'major',
  },
  {
    title: 'call a way to fail by another name',
    levels: l3b,
    change: (all) => edit(all, 'L1.md', '**Going quiet**', '**Going silent**'),
    changes: ['anti-pattern-reworded L1/anti-patterns/going-quiet'],
    bump: 'patch',
  },
  {
    title: 'edit an overview',
    levels: l3b,
    change: (all) =>
      edit(all, 'L2.md', 'Delivers features without help.', 'Delivers whole features without help.'),
    changes: ['text-changed L2 Overview'],
    bump: 'patch',
  },
  {
    title: 'add a competency to the upper levels',
    levels: l3b,
    change: (all) =>
      edit(
        edit(
          all,
          'L3.md',
          '## Anti-patterns',
          '### Security\n\n- Models the threats to a new service\n\n## Anti-patterns',
        ),
        'L4.md',
        '## Anti-patterns',
        '### Security\n\n- Leads the response to a breach\n\n## Anti-patterns',
      ),
    changes: [
      'competency-added security',
      'expectation-added L3/security/models-the-threats-to-a-new',
      'expectation-added L4/security/leads-the-response-to-a-breach',
    ],
    bump: 'major',
  },
  {
    title: 'close the top level',
    levels: ['L1', { id: 'L2', next: ['L3'] }, { id: 'L3', next: ['L3b'] }, 'L3b'],
    change: (all) => Object.fromEntries(Object.entries(all).filter(([path]) => path !== 'L4.md')),
    changes: [
      'level-removed L4',
      'level-next L3b → ',
      'expectation-removed L4/impact/finds-problems-that-no-team-owns',
      'expectation-removed L4/ownership/sets-the-reliability-targets-of-several',
      'expectation-removed L4/process/chairs-the-architecture-forum',
      'expectation-removed L4/culture/grows-senior-engineers-into-leads-of',
      'expectation-removed L4/security/leads-the-response-to-a-breach',
      'anti-pattern-removed L4/anti-patterns/going-quiet',
    ],
    bump: 'major',
  },
]

describe('a history of twenty edits', () => {
  let source = files
  let before: Ladder = parse().ladder
  let registry = registryOf(before)
  const first = registry

  for (const [index, { title, change, levels, changes, bump: expected }] of history.entries()) {
    it(`${String(index + 1)}: ${title}`, () => {
      source = change(source)
      const after = parse(source, { levels: levels ?? declaration.levels ?? [] }).ladder
      const kept = keepIds(after, registry)
      const found = diffLadders(before, after)
      registry = advanceRegistry(registry, after, kept, `1.0.${String(index)}`)
      before = after
      expect(kept.questions).toEqual([])
      expect(found.map(told).sort()).toEqual([...changes].sort())
      expect(bump(found).bump).toBe(expected)
    })
  }

  it('leaves no reference dangling: every id of the first release leads somewhere, or is known to be removed', () => {
    const now = snapshotOf(before)
    const live = new Set(now.expectations.map(({ id }) => id))
    for (const id of Object.keys(first.expectations.live)) {
      const ids = resolveId(registry, 'expectations', id)
      expect(ids, id).toBeDefined()
      for (const found of ids ?? []) expect(live).toContain(found)
    }
    expect(resolveId(registry, 'expectations', 'L2/impact/measures-whether-a-feature-is-used')).toEqual([
      'L3/impact/measures-whether-a-feature-is-used',
    ])
    expect(resolveId(registry, 'expectations', 'L4/ownership/sponsors-the-migration-of-a-shared')).toEqual([])
    expect(resolveId(registry, 'competencies', 'process')).toEqual(['process'])
    expect(resolveId(registry, 'levels', 'L4')).toEqual([])
  })
})

function moveBullet(all: Files, text: string, from: string, to: string, competency: string): Files {
  const without = edit(all, from, `- ${text}\n`, '')
  return edit(without, to, `### ${competency}\n\n`, `### ${competency}\n\n- ${text}\n`)
}

/** One line: the kind, and what tells one change from another. Ids are those that the statement has now. */
function told(change: Change): string {
  switch (change.kind) {
    case 'expectation-reworded':
    case 'anti-pattern-reworded':
    case 'expectation-merged':
      return `${change.kind} ${change.after.id}`
    case 'expectation-moved':
      return `${change.kind} ${change.to} ${change.after.id}`
    case 'expectation-split':
      return `${change.kind} ${change.before.id} → ${change.after.map(({ id }) => id).join(' + ')}`
    case 'level-renamed':
    case 'competency-renamed':
      return `${change.kind} ${change.after.id}`
    case 'level-next':
      return `${change.kind} ${change.level} → ${change.added.join()}`
    case 'axis-value':
      return `${change.kind} ${change.move} ${change.level} ${change.axis}`
    case 'text-changed':
      return `${change.kind} ${change.level ?? ''} ${change.where}`
    default:
      return `${change.kind} ${'id' in change ? change.id : ''}`
  }
}
