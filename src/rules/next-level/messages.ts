// What the rule says, and how its parts report it.

import type { RuleContext } from '../../lint/rule.js'

/** The words of each finding. */
export const messages = {
  missing: (data: { level: string; next: string; add?: string }) =>
    `Unexpected end of \`${data.level}\`, expected a link to ${data.next}${data.add === undefined ? '' : `; add \`${data.add}\``}`,
  wrong: (data: { level: string; written: string; next: string }) =>
    `Unexpected link from \`${data.level}\` to \`${data.written}\`, expected one to ${data.next}, which comes next; correct the link`,
  extra: (data: { level: string; written: string }) =>
    `Unexpected link from \`${data.level}\` on to \`${data.written}\`, expected none as no level follows; remove it, or add the level`,
  broken: (data: { url: string; next: string }) =>
    `Unexpected link to \`${data.url}\`, which does not exist, expected one to ${data.next}; correct the link`,
  text: (data: { written: string; to: string }) =>
    `Unexpected text \`${data.written}\` of a link to \`${data.to}\`, expected it to name that level; correct the text`,
  plain: (data: { written: string }) =>
    `Unexpected plain text \`${data.written}\`, expected a link to that level; make it one`,
  words: (data: { written: string; label: string }) =>
    `Unexpected words \`${data.written}\` before the link, expected \`${data.label}\` as in the other levels; use the same words`,
}

/** Reports one finding. */
export type Report = RuleContext<object, typeof messages>['report']
