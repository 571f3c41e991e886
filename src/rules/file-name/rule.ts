// Level files whose name is made in another way than their siblings': tools and people guess wrong addresses.

import { startOfFile } from '../../parse/lines.js'
import { lastPart } from '../../model/path.js'
import { majorityOf } from '../../lint/majority.js'
import { defineRule } from '../../lint/rule.js'
import { stem } from '../../layout/file.js'

export default defineRule({
  id: 'file-name',
  description: 'Require level files to be named in the same way, with the ending of Markdown',
  family: 'structure',
  recommended: 'warning',
  messages: {
    ending: (data: { name: string; expected: string }) =>
      `Unexpected file name \`${data.name}\` without an ending, expected \`${data.expected}\`; rename the file, or it is shown as plain text`,
    pattern: (data: { name: string; expected: string; others: string }) =>
      `Unexpected file name \`${data.name}\`, expected \`${data.expected}\` in the way of ${data.others}; rename the file`,
  },
  check({ documents, report }) {
    const files = documents
      .filter(({ kind, source }) => kind === 'level' && source.format === 'markdown')
      .map(({ source }) => ({ source, ...nameOf(source.path) }))
    const separator = majorityOf(files.flatMap((file) => file.separator ?? []))
    const lower = majorityOf(files.flatMap((file) => file.lower ?? []))
    const fits = (file: Name): boolean =>
      (separator === undefined || file.separator === undefined || file.separator === separator) &&
      (lower !== true || file.lower !== false)
    const others = files.filter(fits).map(({ name }) => `\`${name}\``)
    const joints = jointsOf(files.filter((file) => file.separator === separator).map((file) => file.stem))
    for (const file of files) {
      const { name, ending, source } = file
      const joined = fits(file) || separator === undefined ? file.stem : join(file.stem, separator, joints)
      const mended = lower === true && file.lower === false ? inLower(joined) : joined
      const at = startOfFile(source.path)
      if (ending === '') report('ending', { at, data: { name, expected: `${mended}.md` } })
      else if (!fits(file) && others.length > 1) {
        const expected = `${mended}${ending}`
        report('pattern', { at, data: { name, expected, others: others.slice(0, 2).join(' and ') } })
      }
    }
  },
})

interface Name {
  name: string
  stem: string
  ending: string
  /** What stands between words; `undefined` where there is one word. */
  separator: string | undefined
  /** No capitals; `undefined` where there are no letters but a code's. */
  lower: boolean | undefined
}

function nameOf(path: string): Name {
  const name = lastPart(path)
  const words = stem(path)
  const separators = new Set(words.match(/\s/u) ? words.match(spaced) : words.match(/[_-]/gu))
  const letters = words
    .slice(codeOf(words).length)
    .replace(numeral, '')
    .replace(/[^\p{L}]/gu, '')
  return {
    name,
    stem: words,
    ending: name.slice(words.length),
    separator: separators.size === 0 ? undefined : [...separators].sort().join(''),
    lower: letters === '' ? undefined : letters === letters.toLowerCase(),
  }
}

/** What separates words where spaces do: `Senior-L1` in `03 Senior-L1` is one word. */
const spaced = /[\s_]|(?<=\s)-/gu

const joint = /[\s_-]+/gu

/** What stands between words in turn, in the longest of some names: ` - ` and then a space in `L1 - Junior Engineer`. */
function jointsOf(names: readonly string[]): readonly string[] {
  return names
    .map((words) => words.match(joint) ?? [])
    .reduce((most, joints) => (joints.length > most.length ? joints : most), [])
}

/** Where names have one sign, it stands everywhere; where they have several, each where the others have it. */
function join(words: string, signs: string, joints: readonly string[]): string {
  let count = 0
  return words.replace(joint, () => (signs.length > 1 ? joints[count++] : undefined) ?? signs.charAt(0))
}

function inLower(words: string): string {
  const code = codeOf(words)
  const number = numeral.exec(words)?.[0] ?? ''
  return `${code}${words.slice(code.length, words.length - number.length).toLowerCase()}${number}`
}

/** The Roman number of `engineer_II`, whose capitals are its own. */
const numeral = /(?<=[\s_-])[IVX]{1,4}$/u

/** `L3` of `L3-senior`, whose capitals are its own. */
function codeOf(words: string): string {
  return /^[A-Za-z]{1,4}\d+(?:\.\d+)?/u.exec(words)?.[0] ?? ''
}
