// The flags of `rungs lint` and `rungs fix`, and what their values mean.

import type { RuleSetting } from '../ladder/declaration.js'
import type { OwnRules } from '../node/own-rules.js'
import type { Origin } from '../node/reach.js'
import { presets, type Preset } from '../lint/settings.js'
import { defined } from '../model/defined.js'
import { quoted } from '../model/listed.js'
import { didYouMean } from '../model/nearest.js'
import type { ParserName } from '../node/markdown-parser.js'
import { reportFormats, type ReportFormat } from '../report/index.js'
import type { FlagValues } from './command.js'
import { UsageError } from './terminal.js'
import { oneOf } from './one-of.js'

/** What `lint` and `fix` share. */
export const lintFlags = {
  format: {
    value: 'format',
    text: `How to print: ${reportFormats.join(', ')}. Default: pretty, for people.`,
  },
  config: { value: 'file', text: 'Use this configuration instead of the `ladder.yml` in the folder.' },
  preset: { value: 'preset', text: 'Which rules run: recommended (default), strict or none.' },
  rule: {
    value: 'id=severity',
    multiple: true,
    text: 'Set one rule: off, info, warning or error; its options stay those of `ladder.yml`. Can be given several times.',
  },
  quiet: { text: 'Report errors alone.' },
  'max-warnings': {
    value: 'number',
    text: 'Fail when there are more warnings than this. Default: any number is fine.',
  },
  since: {
    value: 'revision',
    text: 'Report only what was not found at this branch, tag or commit already: what the change brought.',
  },
  'update-baseline': {
    text: 'Hold the findings of today in `ladder.baseline.json`: they are not reported again, and what was mended leaves it.',
  },
  'no-baseline': { text: 'Report what the baseline holds, too.' },
  'no-cache': { text: 'Lint everything anew, and remember no finding for the next run.' },
  'output-file': { value: 'file', text: 'Write the report into a file instead of the terminal.' },
  parser: {
    value: 'name',
    text: 'What reads the Markdown: remark (default), satteri (native; has to be installed), or auto. The findings are the same.',
  },
  profile: { text: 'Say on the error stream how long each stage and each rule took.' },
} as const

/** The values of `lintFlags`, and of the two flags that `lint` alone has. */
export type LintFlags = FlagValues<typeof lintFlags> & { fix?: boolean; watch?: boolean }

/** The rules that flags choose. */
export interface FlaggedRules {
  preset?: Preset
  rules?: Record<string, RuleSetting>
}

/** What `--preset` and `--rule` say of a run at a path. */
export async function flaggedRules(
  { preset, rule = [], config }: LintFlags,
  path: string,
  origin: Origin,
): Promise<FlaggedRules> {
  const chosen =
    preset === undefined
      ? undefined
      : oneOf(
          presets,
          preset,
          () =>
            `Unexpected preset \`${preset}\`, expected \`recommended\`, \`strict\` or \`none\`${didYouMean(preset, presets)}`,
        )
  const own = (): Promise<OwnRules> =>
    import('../node/own-rules.js').then(({ ownRulesFor }) => ownRulesFor(path, origin, config))
  const settings = await Promise.all(rule.map((flag) => ruleSetting(flag, own)))
  return {
    ...defined({ preset: chosen }),
    ...(settings.length > 0 ? { rules: Object.fromEntries(settings) } : {}),
  }
}

const severities = ['off', 'info', 'warning', 'error'] as const

async function ruleSetting(flag: string, ownRules: () => Promise<OwnRules>): Promise<[string, RuleSetting]> {
  const [id = '', ...rest] = flag.split('=')
  const severity = rest.join('=')
  // Names of rules come with the rules, which a run that finds nothing changed never loads.
  const { rules } = await import('../rules/index.js')
  if (!rules.some((rule) => rule.id === id)) {
    const { unknownRule } = await import('../lint/check-settings.js')
    const own = await ownRules()
    const known = [...rules, ...own.rules.map(({ rule }) => rule)]
    // The rules of a module that is broken are not known; the report says what is wrong with it.
    if (own.diagnostics.length === 0 && !known.some((rule) => rule.id === id))
      throw new UsageError(unknownRule(id, known).message)
  }
  const setting = severities.find((known) => known === severity)
  if (setting) return [id, setting]
  throw new UsageError(
    `Unexpected \`--rule ${flag}\`, expected \`${id}=off\`, \`${id}=info\`, \`${id}=warning\` or \`${id}=error\``,
  )
}

/** The format that `--format` names. */
export function formatOf(name: string): ReportFormat {
  return oneOf(
    reportFormats,
    name,
    () =>
      `Unexpected format \`${name}\`, expected one of ${quoted(reportFormats).join(', ')}${didYouMean(name, reportFormats)}`,
  )
}

const parsers = ['remark', 'satteri', 'auto'] as const satisfies readonly ParserName[]

/** The parser that `--parser` names, as an option. */
export function flaggedParser({ parser }: LintFlags): { parser?: ParserName } {
  if (parser === undefined) return {}
  const refusal = (): string =>
    `Unexpected parser \`${parser}\`, expected \`remark\`, \`satteri\` or \`auto\`${didYouMean(parser, parsers)}`
  return { parser: oneOf(parsers, parser, refusal) }
}

/** A count that a flag gives. */
export function wholeNumber(text: string, flag: string): number {
  if (/^\d+$/u.test(text)) return Number(text)
  throw new UsageError(`Unexpected \`${text}\` for \`${flag}\`, expected a whole number`)
}
