// What the parser of data says, in words of somebody who edits a ladder: it speaks of compact mappings and flow sequences.

const inPlainWords: readonly [RegExp, string][] = [
  [/^Nested mappings/u, 'a second colon in one line: put the text in quotation marks'],
  [/^Missing closing/u, 'a quotation mark that is not closed'],
  [/^Flow (?:sequence|map)/u, 'a bracket that is not closed'],
  [/^Implicit (?:map )?keys/u, 'a line without its colon'],
  [/^Tabs are not allowed/u, 'a tab where spaces are needed'],
  [/^All (?:mapping|sequence) items/u, 'lines that belong together do not begin in one column'],
]

/** The same in plain words; as it is where there are none. It stands in brackets, so without a capital. */
export function plainWords(message: string): string {
  const plain = inPlainWords.find(([pattern]) => pattern.test(message))?.[1]
  if (plain !== undefined) return plain
  return /^[A-Z][a-z ]/u.test(message) ? message.charAt(0).toLowerCase() + message.slice(1) : message
}
