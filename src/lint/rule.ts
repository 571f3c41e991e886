// What a rule is: a pure function of one ladder and its surroundings. It knows nothing of files, severity or hosts.

import type * as z from 'zod'
import type { Edit, Severity } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import type { Place } from '../model/place.js'
import type { Declaration } from '../ladder/declaration.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { DocumentDraft } from '../layout/draft.js'
import type { SourceDocument } from '../parse/document.js'

/** What schemas of options are made with: named one by one, so that a bundle holds no more of zod than this. */
export type Zod = Pick<
  typeof z,
  'array' | 'boolean' | 'enum' | 'int' | 'literal' | 'number' | 'record' | 'strictObject' | 'string' | 'union'
>

/** Words of a message, made from its data. */
export type Messages = Record<string, (data: never) => string>

/** What words are made from; any data where the parameter of a message has no type, as in JavaScript. */
type DataOf<M extends Messages, K extends keyof M> =
  Parameters<M[K]> extends [infer D]
    ? { data: [D] extends [never] ? Record<string, unknown> : D }
    : { data?: undefined }

/** Where a finding is: a part of the model, or a place. `find` narrows it to the first such words inside. */
export interface Where {
  at: object
  find?: string | undefined
}

/** What a rule hands over besides its message. */
export interface Finding extends Where {
  /** The finding is no more severe than this, however the rule is set: it is less sure, or less serious, than the rule's others. */
  atMost?: Severity | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  related?: { message: string; at: object; find?: string | undefined }[] | undefined
  note?: string | undefined
  /** The one right mend: an edit of the file that the finding is in. */
  fix?: Edit | undefined
  suggestions?: { message: string; fix: Edit }[] | undefined
}

/** The files around the ladder: what links may lead to, and the other ladders of the same run. */
export interface Surroundings {
  /** Whether a file or folder exists; path from the root of the run. */
  exists: (path: string) => boolean
  /** Whether what is at a path is a folder, where that is known. */
  isFolder?: (path: string) => boolean
  /** Any parsed Markdown document of the run by path, for anchors. */
  document: (path: string) => SourceDocument | undefined
  /** Paths of all documents of the run, for "did you mean". */
  paths?: readonly string[]
  /** The repository that the run lies in, if that is known. */
  home?: () => Home | undefined
  /** All ladders of the run, this one included. */
  ladders: readonly ParsedLadder[]
  /** What is known of a ladder's last release; `release` is the path of its folder, from the ladder's or one above it. */
  lastRelease?: (ladder: ParsedLadder, release?: string) => LastRelease
}

/** A repository, and the folder in it that the run sees. */
export interface Home {
  /** As addresses name it, in lower case: `github.com/guild/ladder`. */
  repository: string
  /** POSIX path of the root of the run, with a slash at its end; empty where that is the root of the repository. */
  folder: string
}

/** How much a version moves. */
export type VersionStep = 'none' | 'patch' | 'minor' | 'major'

/** What the last release of a ladder says about the next one. */
export interface LastRelease {
  /** Ids that are gone without a word on what became of them. */
  lost: readonly {
    kind: string
    id: string
    /** What it said, or its title. */
    text: string
    level?: string
    /** Ids of statements of which it may have become one. */
    candidates: readonly string[]
  }[]
  version?: string
  /** The step that the changes ask for, and which changes those are; absent where there is no release to compare with. */
  step?: VersionStep
  because?: readonly { reason: string; part?: object }[]
  /** The step that was declared, in changesets or as a version, and why it is less than the changes ask for. */
  declared?: { step: VersionStep; reason?: string }
}

/** What a rule may look at, and how it reports. */
export interface RuleContext<O, M extends Messages> {
  ladder: Ladder
  declaration: Declaration
  documents: readonly DocumentDraft[]
  parsed: ParsedLadder
  surroundings: Surroundings
  options: O
  /** The place of a model part, if it was read from a file. */
  placeOf: (part: object) => Place | undefined
  /** The source between the offsets of a place. */
  sourceOf: (place: Place) => string
  report: <K extends keyof M & string>(messageId: K, finding: Finding & DataOf<M, K>) => void
}

/** What a rule is about; the index of rules is divided by it. */
export type RuleFamily = 'structure' | 'progression' | 'language'

/** A rule. `recommended` and `strict` are its severities in the presets of that name; absent means not in it. */
export interface Rule<O = unknown, M extends Messages = Messages> {
  id: string
  description: string
  /** Where its documentation is. The rules of the package need not say so. */
  url?: string
  family?: RuleFamily
  recommended?: Severity
  strict?: Severity
  /** Which findings are no more severe than this, however the rule is set: those with `atMost`. */
  milder?: Partial<Record<Severity, string>>
  fixable?: boolean
  /** The schema of its options, made when it is needed: most runs set none. */
  options?: (zod: Zod) => z.ZodType<O>
  /** Options where none are set. Written into the registry by `npm run generate`. */
  defaults?: unknown
  messages: M
  check(context: RuleContext<O, M>): void
}

/** A rule whose types are no longer of interest: what registries and runners hold. */
export interface AnyRule extends Omit<Rule<never>, 'options'> {
  options?: (zod: Zod) => z.ZodType
}

/**
 * Defines a rule; types of options and message data are inferred.
 *
 * @example
 * export default defineRule({
 *   id: 'no-empty-level',
 *   description: 'Require each level to say something',
 *   messages: { empty: (data: { level: string }) => `Unexpected empty level \`${data.level}\`, expected text` },
 *   check({ ladder, report }) {
 *     for (const level of ladder.levels)
 *       if (level.sections.length === 0) report('empty', { at: level, data: { level: level.id } })
 *   }
 * })
 */
export function defineRule<const M extends Messages, O = object>(rule: Rule<O, M>): Rule<O, M> {
  return rule
}

/** Severities of a rule's milder findings where it is set to this one, the graver first. */
export function milderThan({ milder = {} }: Pick<AnyRule, 'milder'>, severity: Severity): Severity[] {
  const below = { error: ['warning', 'info'], warning: ['info'], info: [] } as const
  return below[severity].filter((each) => milder[each] !== undefined)
}
