// Levels with a page that lists them, for tests of what an index says.

/** Levels by path and heading, and a page that lists them. */
export const indexed = (
  list: string,
  levels: Record<string, string>,
  path = 'README.md',
): Record<string, string> => ({
  [path]: `# Engineering\n\n${list}\n`,
  ...Object.fromEntries(Object.entries(levels).map(([file, heading]) => [file, `# ${heading}\n\nWorks.\n`])),
})

/** Three levels, by path and heading. */
export const coded = {
  'L1.md': 'L1: Engineer',
  'L2.md': 'L2: Senior Engineer',
  'L3.md': 'L3: Staff Engineer',
}
