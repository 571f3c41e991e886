// How the titles of sections are compared across levels, and shown.

import { rememberedText } from '../model/remembered.js'
import { normalizeTitle, titleWithoutEmoji } from '../model/text.js'

const amount = String.raw`(?:~|≈|about |around |approx\.? |ca\. )?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%(?: of (?:the |your |their )?time)?`
const share = new RegExp(
  String.raw`(?<!\s)\s*(?:\(\s*${amount}\s*\)|\[\s*${amount}\s*\]|\s[-–—|]\s*${amount}|:\s*${amount})$`,
  'u',
)

/** `Impact (30%)` is about impact, at every level, whatever its share of the working time. */
export function withoutShare(title: string): string {
  if (!title.includes('%')) return title
  return title.replace(share, '') || title
}

/** `Craft (C2)` and `Craft - Level 2` are about craft, whatever step on its scale a level has reached. */
function withoutStep(title: string): string {
  return title.replace(step, '')
}

const step = /(?<=\S) (?:\((?:[A-Z]{1,3}|[Ll]evel |[Ss]tep )\d{1,2}\)|[–—-] (?:[Ll]evel|[Ss]tep) \d{1,2})$/u

/** `2.1 Craft` is about craft, wherever in its document it stands. */
function withoutNumber(title: string): string {
  return title.replace(/^\d{1,2}(?:[.)]|(?:\.\d{1,2}){1,3}\.?) (?=\p{Letter})/u, '')
}

/** What sections of several levels have in common when they are about one thing. */
export const sectionKey = rememberedText((title) =>
  normalizeTitle(withoutStep(withoutShare(withoutNumber(title)))),
)

/** A title without the sign that sends to a note: `Impact*` is about impact. Two asterisks are bold type gone wrong. */
export function withoutMark(title: string): string {
  return title.replace(/(?<=[^*†‡\s])[*†‡]$/u, '')
}

/** A title for people: without emoji, shortcodes, closing colon, sign of a note, share of the working time and step. */
export const displayTitle = rememberedText((title) => {
  const plain = titleWithoutEmoji(title.replace(/:[a-z0-9_+-]+:/gu, ' ')).replace(/ ?:$/u, '')
  return withoutStep(withoutShare(withoutMark(withoutNumber(plain)))) || title
})
