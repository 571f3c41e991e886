// Levels for tests of headings, a file each, from the headings as they are written.

/** Levels by their headings, each written with its signs. */
export const headed = (...levels: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(
    levels.map((headings, index) => [
      `L${String(index + 1)}.md`,
      headings
        .map((heading) => `${heading}\n\n- Works.\n`)
        .join('\n')
        .replace(/^(#.*|.*\n=+)\n\n- Works.\n/u, '$1\n'),
    ]),
  )
export const usual = (level: string): string[] => [`# ${level}`, '## Impact', '## Craft', '## Growth']
