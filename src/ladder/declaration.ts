// The one declaration of a ladder: `ladder.yml` and `defineLadder` are this schema.

import * as z from 'zod'
import { keyed } from '../model/keyed.js'

const name = z.string().min(1)
const text = z.string().describe('Plain words, shown to people.')

const declaredLevel = z.strictObject({
  id: name.describe('Public id: `L3`. Others refer to it; changing it breaks them.'),
  title: text.optional(),
  aliases: z.array(name).optional().describe('Other names by which documents call this level.'),
  file: name.optional().describe('The document of this level, relative to the configuration file.'),
  track: name.optional(),
  band: name.optional(),
  next: z
    .array(name)
    .optional()
    .describe('Ids of the levels that follow; by default the next one in the list.'),
  status: z.enum(['draft', 'stable', 'deprecated']).optional(),
  axes: z.optional(keyed(name, name)).describe('Axis id to step id, when not in the level’s front matter.'),
  inherits: z.array(name).optional(),
  equivalents: z.array(name).optional(),
})

const declaredCompetency = z.strictObject({
  id: name.optional().describe('Made from the title when absent.'),
  title: name,
  description: text.optional(),
  aliases: z.array(name).optional().describe('Other headings that mean this competency.'),
  group: name.optional(),
  from: name.optional().describe('Id of the first level that has it.'),
  to: name.optional().describe('Id of the last level that has it.'),
})

const declaredSection = z.strictObject({
  id: name.optional(),
  title: name,
  role: z
    .enum(['overview', 'responsibilities', 'anti-patterns', 'examples', 'navigation', 'other'])
    .optional()
    .describe('What the section is for, when its title does not say so.'),
  aliases: z.array(name).optional(),
  required: z.boolean().optional().describe('Default: true.'),
})

const declaredAxis = z.strictObject({
  id: name,
  title: text.optional(),
  description: text.optional(),
  scale: z
    .array(
      z.union([name, z.strictObject({ id: name, title: text.optional(), description: text.optional() })]),
    )
    .min(2)
    .describe('Steps, lowest first.'),
  direction: z.enum(['rising', 'falling']).optional().describe('`falling`: a senior level has less of it.'),
  strict: z.boolean().optional().describe('Every level must move on this axis.'),
  maxStep: z.int().positive().optional(),
})

/** How a rule is set: off, a severity, or a severity and options. */
export const RuleSetting = z.union([
  z.enum(['off', 'info', 'warning', 'error']),
  z.tuple([z.enum(['off', 'info', 'warning', 'error']), keyed(z.string(), z.unknown())]),
])
export type RuleSetting = z.infer<typeof RuleSetting>

/** Everything that a team can say about its ladder. All of it is optional. */
export const Declaration = z.strictObject({
  $schema: z.string().optional(),
  id: name.optional(),
  title: text.optional(),
  description: text.optional(),
  inheritance: z
    .enum(['additive', 'restated'])
    .optional()
    .describe('`additive`: a level adds to those below. `restated`: each level says everything again.'),
  files: z
    .array(name)
    .optional()
    .describe('Globs of the ladder’s documents; by default every document beside and below.'),
  ignore: z.array(name).optional().describe('Globs of documents that are not part of it.'),
  extends: z
    .union([name, z.array(name)])
    .optional()
    .describe('Files whose competencies are merged in, by name.'),
  levels: z
    .array(z.union([name, declaredLevel]))
    .optional()
    .describe('Lowest first.'),
  tracks: z
    .array(z.strictObject({ id: name, title: text.optional(), levels: z.array(name).min(1) }))
    .optional(),
  competencies: z.array(z.union([name, declaredCompetency])).optional(),
  sections: z
    .array(z.union([name, declaredSection]))
    .optional()
    .describe('In the order that level documents keep.'),
  axes: z.array(declaredAxis).optional(),
  nextLabel: text.optional().describe('The words before the link to the next level. Default: Next up.'),
  preset: z.enum(['recommended', 'strict', 'none']).optional(),
  rules: z.optional(keyed(name, RuleSetting)),
  overrides: z
    .array(z.strictObject({ files: z.array(name).min(1), rules: keyed(name, RuleSetting) }))
    .optional(),
  version: name.optional().describe('Version of the ladder’s content, for releases.'),
})
export type Declaration = z.infer<typeof Declaration>
