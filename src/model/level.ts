// One rung of a ladder: its identity, its place in the order, and everything that its document says.

import * as z from 'zod/mini'
import { Block } from './block.js'
import { keyed } from './keyed.js'

/** What a section is for. `other` is everything that has no meaning to the tool; it is kept all the same. */
export const SectionRole = z.enum([
  'overview',
  'responsibilities',
  'competency',
  'group',
  'anti-patterns',
  'examples',
  'navigation',
  'other',
])
export type SectionRole = z.infer<typeof SectionRole>

/** A heading and what is under it. Text before the first heading is a section without a title. */
export interface Section {
  id: string
  title: string
  /** The heading as written; empty where there is none. */
  heading: string
  /** 1 to 6; 0 where there is no heading. */
  depth: number
  role: SectionRole
  /** The id of the competency that this section describes. */
  competency?: string | undefined
  blocks: Block[]
  sections: Section[]
}
export const Section: z.ZodMiniType<Section> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    title: z.string(),
    heading: z.string(),
    depth: z.int().check(z.gte(0), z.lte(6)),
    role: SectionRole,
    competency: z.optional(z.string()),
    blocks: z.array(Block),
    sections: z.array(Section),
  }),
)

/** How an expectation is written. */
export const ExpectationKind = z.enum([
  'bullet',
  'step',
  'definition',
  'prose',
  'cell',
  'claim',
  'data',
  'scale',
])
export type ExpectationKind = z.infer<typeof ExpectationKind>

/** An illustration of what is expected; not itself expected of anyone. */
export const Example = z.strictObject({ text: z.string(), markdown: z.string() })
export type Example = z.infer<typeof Example>

/** One statement of what a person at a level does. */
export interface Expectation {
  id: string
  text: string
  markdown: string
  /** The lead-in of `**Name**: text`. */
  name?: string | undefined
  kind: ExpectationKind
  children: Expectation[]
  /** Illustrations, kept apart from what is expected. */
  examples: Example[]
  /** The rest of the same item in source order; children and examples stand in it as `ref`s. */
  blocks?: Block[] | undefined
  /** The document that lends this expectation to the level, when it is not its own. */
  inherited?: string | undefined
  /** Proficiency that the source names for this expectation. */
  proficiency?: string | undefined
  supersedes?: string | undefined
  unchangedSince?: string | undefined
  /** Hash of `text`, eight hexadecimal digits. */
  hash: string
}
export const Expectation: z.ZodMiniType<Expectation> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    text: z.string(),
    markdown: z.string(),
    name: z.optional(z.string()),
    kind: ExpectationKind,
    children: z.array(Expectation),
    examples: z.array(Example),
    blocks: z.optional(z.array(Block)),
    inherited: z.optional(z.string()),
    proficiency: z.optional(z.string()),
    supersedes: z.optional(z.string()),
    unchangedSince: z.optional(z.string()),
    hash: z.string(),
  }),
)

/** What a level says about one competency. `expectations` is empty where the source has an empty cell. */
export const LevelCompetency = z.strictObject({
  id: z.string().check(z.describe('The id of the ladder’s competency.')),
  title: z.string().check(z.describe('As this level writes it.')),
  intro: z.array(Block),
  expectations: z.array(Expectation),
  examples: z.array(Example),
  share: z.optional(z.string()).check(z.describe('Part of the working time, as written: `~20-25%`.')),
})
export type LevelCompetency = z.infer<typeof LevelCompetency>

/** A named way of failing at a level. */
export const AntiPattern = z.strictObject({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  markdown: z.string(),
})
export type AntiPattern = z.infer<typeof AntiPattern>

/** A labelled fact: `**Planning horizon**: 6-12 months`. The label is kept as written. */
export const Meta = z.strictObject({
  key: z.string(),
  label: z.string(),
  value: z.string(),
  markdown: z.string(),
})
export type Meta = z.infer<typeof Meta>

/** One rung. */
export const Level = z.strictObject({
  id: z.string(),
  title: z.string(),
  heading: z.string().check(z.describe('The heading as written; empty where the level has none.')),
  code: z.optional(z.string()).check(z.describe('`L4`, `IC 2`: as the source writes it.')),
  aliases: z.array(z.string()),
  band: z.optional(z.string()),
  rank: z.int().check(z.nonnegative(), z.describe('Longest path from a first level along `next`, from 0.')),
  track: z.string(),
  previous: z.array(z.string()),
  next: z.array(z.string()),
  terminal: z.boolean().check(z.describe('No level follows.')),
  status: z.optional(z.enum(['draft', 'stable', 'deprecated'])),
  summary: z
    .string()
    .check(z.describe('First paragraph of the overview; derived, its owner is in `sections`.')),
  inherits: z
    .optional(z.array(z.string()))
    .check(z.describe('Levels whose expectations hold here as well, by their own words.')),
  equivalents: z
    .optional(z.array(z.string()))
    .check(z.describe('Levels of other tracks or ladders that the source calls equal.')),
  axes: keyed(z.string(), z.string()).check(z.describe('Axis id to step id.')),
  meta: z.array(Meta),
  sections: z
    .array(Section)
    .check(z.describe('Everything in source order; what is owned elsewhere is a `ref`.')),
  competencies: z.array(LevelCompetency),
  expectations: z.array(Expectation).check(z.describe('Those that belong to no competency.')),
  antiPatterns: z.array(AntiPattern),
  source: z.strictObject({ path: z.string(), hash: z.string() }),
})
export type Level = z.infer<typeof Level>
