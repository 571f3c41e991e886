// A choice among levels; where the page left it empty, it is filled here.

import type { LadderData } from '../src/site/level-data.js'

/** Fills an empty choice. */
export function fillLevels(select: HTMLSelectElement, { levels }: LadderData): void {
  if (select.options.length > 0) return
  select.append(...levels.map(({ id, name }) => new Option(name, id)))
}
