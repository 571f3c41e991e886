// Numbers in words, the same in every report.

import { counted } from '../model/listed.js'
import type { Summary } from './report.js'

/** `2 errors, 1 warning`; empty where there is none. */
export function tally({ errors, warnings, infos }: Pick<Summary, 'errors' | 'warnings' | 'infos'>): string {
  return [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [counted(infos, 'info')] : []),
  ].join(', ')
}

/** `6 levels`, `12 levels of 2 ladders`. */
function extent({ levels, ladders }: Pick<Summary, 'levels' | 'ladders'>): string {
  return ladders > 1
    ? `${counted(levels, 'level')} of ${counted(ladders, 'ladder')}`
    : counted(levels, 'level')
}

/** What the run came to: `✖ 2 errors, 1 warning in 6 levels (1 can be mended with --fix)`. */
export function verdict(summary: Summary): string {
  const found = tally(summary)
  if (!found && summary.levels === 0) return '⚠ No levels were found, so nothing was checked'
  if (!found) return `✔ Nothing to mend in ${extent(summary)}`
  const sign = summary.errors > 0 ? '✖' : summary.warnings > 0 ? '⚠' : 'ℹ'
  const mend = summary.fixable > 0 ? ` (${summary.fixable} can be mended with --fix)` : ''
  const where = summary.levels > 0 ? ` in ${extent(summary)}` : ''
  return `${sign} ${found}${where}${mend}`
}

/** What the verdict leaves out: findings that were mended in this run, or that the baseline knows. */
export function remarks({ fixed, baselined }: Pick<Summary, 'fixed' | 'baselined'>): string[] {
  return [...mendedRemark(fixed), ...baselineRemark(baselined, fixed !== undefined)]
}

/** How many findings were mended in this run. */
export function mendedRemark(fixed = 0): string[] {
  return fixed > 0 ? [`${counted(fixed, 'finding')} mended with --fix`] : []
}

/** How many findings the baseline knows; a run that mends leaves them as they are. */
export function baselineRemark(baselined = 0, isMending = false): string[] {
  const left = isMending ? 'neither mended nor shown; --no-baseline mends them too' : 'not shown'
  return baselined > 0 ? [`${counted(baselined, 'finding')} known to the baseline and ${left}`] : []
}
