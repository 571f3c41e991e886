// Expected output as it looks, indented like the test around it.

/** The lines of a template, less the indent of its content: two more than that of its closing quote. */
export function lines(strings: TemplateStringsArray, ...values: string[]): string {
  const text = strings.reduce((before, after, index) => before + (values[index - 1] ?? '') + after)
  const all = text.split('\n')
  const indent = (all.at(-1)?.length ?? 0) + 2
  return all
    .slice(1, -1)
    .map((line) => `${line.slice(indent)}\n`)
    .join('')
}
