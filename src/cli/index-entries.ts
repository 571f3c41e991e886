// The entries that a new level needs on the pages that list the levels.

import { readConfig } from '../ladder/config.js'
import type { Scaffold } from '../ladder/scaffold.js'
import { applyEdits } from '../model/apply-edits.js'
import type { Edit } from '../model/diagnostic.js'
import { lineEndOf } from '../model/line-ends.js'
import { lintWorkspace } from '../node/lint-workspace.js'
import { withTexts, type LoadedWorkspace } from '../node/load-workspace.js'

/** What pages lack once the new level is there, as `level-index` finds it: its edits, and what is left for a person. */
export function indexEntries(
  { focus: _, ...workspace }: LoadedWorkspace,
  { path, text, edits }: Scaffold,
  configuration: string | undefined,
): Pick<Scaffold, 'edits' | 'notes'> {
  const texts = new Map([[path, { text, bom: false }]])
  for (const [file, ofFile] of edits) {
    const read = workspace.files.get(file)
    if (read) texts.set(file, { ...read, text: edited(read.text, ofFile) })
  }
  const configurations = workspace.configurations.map((known) => {
    const { levels, tracks } =
      (known.path === configuration &&
        readConfig(texts.get(known.path)?.text ?? '', known.path).declaration) ||
      known.declaration
    return {
      ...known,
      declaration: { ...known.declaration, ...(levels && { levels }), ...(tracks && { tracks }) },
    }
  })
  const found = lintWorkspace(withTexts({ ...workspace, configurations }, texts), {
    preset: 'none',
    also: { 'level-index': 'warning' },
  })
  const result = { edits: new Map<string, Edit[]>(), notes: [] as string[] }
  for (const { ruleId, place, fix, suggestions, related = [] } of found) {
    if (ruleId !== 'level-index' || !related.some((other) => other.place.path === path)) continue
    const edit = fix ?? suggestions?.[0]?.fix
    if (edit) result.edits.set(place.path, [edit])
    else result.notes.push(`List \`${path}\` in \`${place.path}\`: only you know where it belongs there.`)
  }
  return result
}

/** The text with edits, in the line ends that it has. */
export function edited(text: string, edits: readonly Edit[]): string {
  const newline = lineEndOf(text)
  return applyEdits(
    text,
    edits.map(({ range, text: put }) => ({ range, text: put.replaceAll(/\r?\n/gu, newline) })),
  )
}
