// Which version a release gets: what was asked for, if it says enough about what changed.

import { bump as bumpOf } from '../diff/diff-ladders.js'
import type { Bump } from '../diff/bump.js'
import type { ReleaseIndex } from '../release/manifest.js'
import { bumpBetween, isEnough, nextVersion, readVersion } from '../release/semver.js'
import { UsageError } from './terminal.js'
import type { Compared } from './versions.js'
import { oneOf } from './one-of.js'

/** The version, and why it is so. */
export interface Chosen {
  version: string
  overruled?: NonNullable<ReleaseIndex['overruled']>
  /** For people: `major: A new requirement`. */
  because?: string
}

interface Asked {
  version?: string
  bump?: string
  reason?: string
}

/** Chooses; refuses a version that says less than the changes, unless a reason is given. */
export function chooseVersion(
  compared: Compared | undefined,
  declared: string | undefined,
  asked: Asked,
): Chosen {
  const step = asked.bump === undefined ? undefined : readStep(asked.bump)
  const last = compared?.before.version
  const wanted =
    asked.version ?? (step !== undefined && last !== undefined ? nextVersion(last, step) : undefined)
  if (wanted !== undefined && !readVersion(wanted))
    throw new UsageError(`Unexpected version \`${wanted}\`, expected three numbers, such as \`1.4.0\``)
  if (step !== undefined && last === undefined)
    throw new UsageError(
      'Unexpected `--bump` without a version to start from, expected `--since` with a tag or a release',
    )
  const given = wanted ?? declared
  if (compared && last === undefined && given === undefined)
    throw new UsageError(
      'Unexpected `--since` without a version, expected a tag such as `v1.4.0` or a release; say which version this one is with `--version`',
    )
  if (!compared || last === undefined) return { version: given ?? '0.0.0' }
  const { bump: computed, because } = bumpOf(compared.report.changes)
  const version = wanted ?? laterThan(declared, last) ?? nextVersion(last, computed)
  const reasons = [...new Set(because.map(({ reason }) => reason))].join('; ')
  const found = bumpBetween(last, version)
  if (found === undefined)
    throw new UsageError(`Unexpected version \`${version}\`, expected one after \`${last}\``)
  if (isEnough(found, computed))
    return { version, because: `${computed}${reasons === '' ? '' : `: ${reasons}`}` }
  if (asked.reason === undefined) {
    throw new UsageError(
      `Unexpected version \`${version}\`, expected at least \`${nextVersion(last, computed)}\` after \`${last}\`, because the changes are ${computed} (${reasons}); overrule it with \`--reason\``,
    )
  }
  const overruled = { computed, declared: found, reason: asked.reason }
  return { version, overruled, because: `${found} instead of ${computed}: ${asked.reason}` }
}

/** A declared version counts once somebody raised it. */
function laterThan(declared: string | undefined, last: string): string | undefined {
  return declared === undefined || bumpBetween(last, declared) === 'none' ? undefined : declared
}

function readStep(step: string): Bump {
  return oneOf(
    ['major', 'minor', 'patch'],
    step,
    () => `Unexpected step \`${step}\`, expected \`major\`, \`minor\` or \`patch\``,
  )
}
