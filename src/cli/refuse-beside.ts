// Flags that do nothing beside another one.

import { UsageError } from './terminal.js'

/** Refuses flags that would do nothing together with another: who gave one believes that it did something. */
export function refuseBeside(
  flag: string,
  idle: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): void {
  const other = idle.find((each) => flags[each] !== undefined)
  if (other !== undefined)
    throw new UsageError(
      `Unexpected \`--${other}\` together with \`--${flag}\`, expected one of the two; leave one out`,
    )
}
