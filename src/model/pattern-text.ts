// What an anti-pattern says, in one text.

import type { AntiPattern } from './level.js'

/** Its name and its text; one of the two where that is all, as where the name is how the text begins. */
export function patternText({ name, text }: Pick<AntiPattern, 'name' | 'text'>): string {
  if (text === '') return name
  return name === '' || text.startsWith(name) ? text : `${name}. ${text}`
}
