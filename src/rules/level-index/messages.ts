// What the rule says, and how its parts report it.

import type { RuleContext } from '../../lint/rule.js'

/** The words of each finding. */
export const messages = {
  omitted: (data: { level: string; after: string }) =>
    `Unexpected end of the list after \`${data.after}\`, expected \`${data.level}\` too; add it to the list`,
  skipped: (data: { level: string; after: string }) =>
    `Unexpected gap in the list after \`${data.after}\`, expected \`${data.level}\` there; add it to the list`,
  missing: (data: { levels: string }) =>
    `Unexpected index without ${data.levels}, expected every level; add what is missing where it belongs`,
  order: (data: { first: string; second: string }) =>
    `Unexpected \`${data.first}\` before \`${data.second}\`, expected the levels in their order, as the others stand; let the two change places`,
  gone: (data: { text: string; level: string }) =>
    `Unexpected link \`${data.text}\` to a file that is gone, expected \`${data.level}\`, the level in its place; correct the link`,
  crossed: (data: { text: string; url: string; meant: string }) =>
    `Unexpected address \`${data.url}\` for \`${data.text}\`, expected \`${data.meant}\` as the words say; correct the address`,
  shared: (data: { text: string; title: string; other: string }) =>
    `Unexpected title \`${data.title}\`, which \`${data.other}\` has too, expected another, as the list says \`${data.text}\`; correct the title, or the list`,
  title: (data: { text: string; expected: string }) =>
    `Unexpected title \`${data.text}\`, expected \`${data.expected}\` as the page itself is called`,
}

/** Reports one finding. */
export type Report = RuleContext<object, typeof messages>['report']
