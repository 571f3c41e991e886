// Names of what leads from one level to another: `L2 to L3`, `Engineer → Senior Engineer`. They name no level.

import { rememberedText } from '../model/remembered.js'
import { collapse } from '../model/text.js'
import { readIdentity } from './identity.js'
import { isRoleTitle, namesSeniority } from './job-titles.js'

const arrow = ' ?(?:[→➔⟶]|[-=]>) ?'
const arrows = new RegExp(arrow, 'u')
const arrowsAndWords = new RegExp(String.raw`${arrow}| (?:to|vs\.?|versus) (?!the )`, 'iu')

/** Whether a file name or a title says what is between two levels, such as a guide to the next one. */
export const isTransition = rememberedText((name) => isBetweenLevels(name, arrowsAndWords))

/** Whether a heading leads from one level to another with an arrow: `to` may be a range of levels there. */
export function isArrow(heading: string): boolean {
  return isBetweenLevels(heading, arrows)
}

function isBetweenLevels(name: string, between: RegExp): boolean {
  const [from, to] = collapse(name).split(between)
  return from !== undefined && to !== undefined && namesLevel(from) && namesLevel(to)
}

/** Whether a name is that of a level: it has a code, is a job, or says how senior. */
export function namesLevel(name: string): boolean {
  return readIdentity(name).code !== undefined || isRoleTitle(name) || namesSeniority(name)
}
