// The declared step says less about the next version than the changes do.

import { uncapitalized } from '../../model/capitals.js'
import { defineRule, type VersionStep } from '../../lint/rule.js'

const size = { none: 0, patch: 1, minor: 2, major: 3 } satisfies Record<VersionStep, number>

export default defineRule({
  id: 'semver-bump',
  description: 'Require the declared version to say as much as the changes since the last release',
  family: 'structure',
  options: (z) =>
    z.strictObject({
      release: z
        .string()
        .default('release')
        .describe('The folder of the last release, from the folder of the ladder or one above it.'),
    }),
  messages: {
    undeclared: (data: { step: string; version: string; reason: string }) =>
      `Unexpected change since \`${data.version}\` that no version declares, expected a ${data.step} one (${data.reason}); write a changeset with \`rungs diff --changeset\`, or raise \`version\` in \`ladder.yml\``,
    less: (data: { step: string; declared: string; version: string; reason: string }) =>
      `Unexpected ${data.declared} version after \`${data.version}\`, expected a ${data.step} one (${data.reason}); declare more, or say why not in the changeset: \`<!-- overrule: … -->\``,
  },
  check({ ladder, parsed, surroundings, options, report }) {
    const {
      version = '',
      step = 'none',
      because = [],
      declared,
    } = surroundings.lastRelease?.(parsed, options.release) ?? {}
    if (step === 'none' || declared?.reason !== undefined) return
    if (declared && size[declared.step] >= size[step]) return
    const [first] = because
    const at = first?.part ?? ladder.levels[0]
    if (!first || !at) return
    const related = because
      .slice(1)
      .flatMap(({ part, reason }) => (part ? [{ message: reason, at: part }] : []))
    const reason = uncapitalized(first.reason)
    if (declared) report('less', { at, related, data: { step, declared: declared.step, version, reason } })
    else report('undeclared', { at, related, data: { step, version, reason } })
  },
})
