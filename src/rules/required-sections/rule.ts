// A section that the declaration asks for, or that nearly all levels have, is in every level.

import { defineRule } from '../../lint/rule.js'
import { competencyBefore } from '../../lint/missing-competency.js'
import { lateStarts } from './late-starts.js'
import { missingByConvention } from './convention.js'
import { missingByDeclaration } from './declared.js'

export default defineRule({
  id: 'required-sections',
  description: 'Require each level to have the sections that are declared, or that nearly all levels have',
  family: 'structure',
  recommended: 'error',
  milder: {
    warning: 'a section that nearly all levels have and nobody declared',
    info: 'a competency that nobody declared',
  },
  messages: {
    section: (data: { level: string; section: string }) =>
      `Unexpected level \`${data.level}\` without the section \`${data.section}\`, expected it in every level; write it, or declare it with \`required: false\` in \`ladder.yml\``,
    name: (data: { level: string; written: string; section: string }) =>
      `Unexpected section name \`${data.written}\` in \`${data.level}\`, expected \`${data.section}\`; rename it, or add the name to the \`aliases\` of that section in \`ladder.yml\``,
    competency: (data: { level: string; competency: string; first: string }) =>
      `Unexpected level \`${data.level}\` without the competency \`${data.competency}\`, expected it at every level; write it, or declare \`from: ${data.first}\` in \`ladder.yml\``,
    nowhere: (data: { level: string; competency: string }) =>
      `Unexpected level \`${data.level}\` without the competency \`${data.competency}\`, expected it as \`ladder.yml\` declares it; write it, or remove it from \`competencies\``,
  },
  check({ ladder, declaration, report }) {
    const missing = declaration.sections
      ? missingByDeclaration(ladder, declaration.sections)
      : missingByConvention(ladder)
    for (const { level, title, lookalike, elsewhere } of missing) {
      const inferred = elsewhere && {
        related: [{ message: 'Here it is in another level.', at: elsewhere }],
        atMost: 'warning' as const,
      }
      if (lookalike) {
        const data = { level: level.id, written: lookalike.title, section: title }
        report('name', { at: lookalike, data, actual: lookalike.title, expected: [title], ...inferred })
      } else report('section', { at: level, data: { level: level.id, section: title }, ...inferred })
    }
    const isDeclared = declaration.competencies !== undefined
    for (const { level, competency, first } of lateStarts(ladder, isDeclared)) {
      // Undeclared, a late start may well be meant: it is said, not blamed.
      const atMost = isDeclared ? {} : ({ atMost: 'info' } as const)
      const at = competencyBefore(ladder, level, competency.id) ?? level
      if (first) {
        report('competency', {
          at,
          data: { level: level.id, competency: competency.title, first: first.level.id },
          related: [{ message: `\`${first.level.id}\` has it here.`, at: first.own }],
          ...atMost,
        })
      } else report('nowhere', { at, data: { level: level.id, competency: competency.title }, ...atMost })
    }
  },
})
