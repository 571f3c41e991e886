// Levels for tests of rules, a file each, from the titles of their sections or from their text.

/** `L1.md`, `L2.md` …, each with a heading and an item for each title; `Title: items` gives other items, divided by `;`. */
export function levelsWith(...levels: readonly (readonly string[])[]): Record<string, string> {
  return levelsOf(...levels.map((titles) => titles.map(section).join('\n')))
}

/** `L1.md`, `L2.md` …, each with its code as its heading, and then its text. */
export function levelsOf(...texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text, index) => [`L${String(index + 1)}.md`, `# L${String(index + 1)}\n\n${text}`]),
  )
}

function section(titled: string, index: number): string {
  const [title = '', items = `Does thing ${String(index)}.`] = titled.split(': ')
  return `## ${title}\n\n${items
    .split('; ')
    .map((item) => `- ${item}\n`)
    .join('')}`
}
