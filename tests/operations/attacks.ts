// Texts that nobody writes by accident, in any size: deep ones, long lines, many of a kind.

/** A text of a size, and the file that it stands in. */
export type Attack = [name: string, path: string, text: (size: number) => string]

/** As many marks in each other as the size says. */
export const deep: Attack[] = [
  ['quotes', 'L1.md', (n) => `${'>'.repeat(n)} x`],
  ['quotes with spaces', 'L1.md', (n) => `${'> '.repeat(n)}x`],
  ['lists', 'L1.md', (n) => `${'- '.repeat(n)}x`],
  ['numbered lists', 'L1.md', (n) => `${'1. '.repeat(n)}x`],
  ['quotes and lists', 'L1.md', (n) => `${'> - '.repeat(n)}x`],
  ['notes', 'L1.md', (n) => `${'[^1]: '.repeat(n)}x`],
  [
    'lists, a line each',
    'L1.md',
    (n) => Array.from({ length: Math.sqrt(n) * 2 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
  ],
  ['strong words', 'L1.md', (n) => `${'**'.repeat(n)}x${'**'.repeat(n)}`],
  ['HTML tables', 'L1.md', (n) => '<table><tr><td>'.repeat(n)],
  ['HTML lists', 'L1.md', (n) => `${'<ul><li>'.repeat(n)}x`],
  ['HTML of one kind', 'L1.md', (n) => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`],
  ['folds', 'L1.md', (n) => `${'<details>\n\na\n\n'.repeat(n / 50)}${'</details>\n\n'.repeat(n / 50)}`],
  ['YAML lists', 'a.yml', (n) => '['.repeat(n)],
  ['YAML maps', 'a.yml', (n) => '{a: '.repeat(n)],
  ['YAML keys', 'a.yml', (n) => `${'? '.repeat(n)}x`],
  ['YAML items', 'a.yml', (n) => `${'- '.repeat(n)}x`],
  ['JSON lists', 'a.json', (n) => '['.repeat(n) + ']'.repeat(n)],
  ['JSON maps', 'a.json', (n) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`],
  ['front matter', 'L1.md', (n) => `---\na: ${'['.repeat(n)}\n---\n# L1\n`],
]

/** As many characters in a line or so as the size says. */
export const long: Attack[] = [
  ['a line of words', 'L1.md', (n) => 'word '.repeat(n / 5)],
  ['asterisks', 'L1.md', (n) => '*'.repeat(n)],
  ['asterisks between words', 'L1.md', (n) => '*a '.repeat(n / 3)],
  ['strong that never ends', 'L1.md', (n) => '**a'.repeat(n / 3)],
  ['emphasis in emphasis', 'L1.md', (n) => '*a'.repeat(n / 4) + 'a*'.repeat(n / 4)],
  ['struck out', 'L1.md', (n) => '~~a'.repeat(n / 3)],
  ['brackets', 'L1.md', (n) => '['.repeat(n / 2) + ']'.repeat(n / 2)],
  ['links that never end', 'L1.md', (n) => '[a]('.repeat(n / 4)],
  ['comments that never end', 'L1.md', (n) => 'a <!-- '.repeat(n / 7)],
  ['tags that never end', 'L1.md', (n) => '<a '.repeat(n / 3)],
  ['tables that never end', 'L1.md', (n) => '<table\n\n'.repeat(n / 8)],
  [
    'code that never ends',
    'L1.md',
    (n) => Array.from({ length: Math.sqrt(2 * n) }, (_, i) => '`'.repeat(i)).join(' '),
  ],
  ['spaces', 'L1.md', (n) => `# L1\n\n- a${' '.repeat(n)}b\n`],
  ['a heading of dashes', 'L1.md', (n) => `# L1 ${'- '.repeat(n / 2)}x`],
  ['words that lead on', 'L1.md', (n) => `${'next '.repeat(n / 5)}. [a](b)`],
  ['signs that are no words', 'L1.md', (n) => '¡'.repeat(n)],
  ['lone surrogates and zeros', 'L1.md', (n) => '\ud800\u0000'.repeat(n / 2)],
  ['carriage returns', 'L1.md', (n) => '\r'.repeat(n)],
  ['a YAML scalar', 'a.yml', (n) => `levels: [L1, L2]\ntext: ${'word '.repeat(n / 5)}`],
  ['a JSON string', 'a.json', (n) => JSON.stringify({ levels: ['L1', 'L2'], text: 'word '.repeat(n / 5) })],
]

/** As many things of a kind as the size says. */
export const many: Attack[] = [
  ['paragraphs', 'L1.md', (n) => 'word\n\n'.repeat(n)],
  ['items', 'L1.md', (n) => `# L1\n\n## Impact\n\n${'- Same words.\n'.repeat(n)}`],
  [
    'items that differ',
    'L1.md',
    (n) => `# L1\n\n## Impact\n\n${list(n, (i) => `- Does thing ${i} well.\n`)}`,
  ],
  ['levels', 'doc.md', (n) => list(n, (i) => `# L${i}\n\nWords.\n\n`)],
  ['competencies', 'L1.md', (n) => `# L1\n\n${list(n, (i) => `## Area ${i}\n\nWords.\n\n`)}`],
  ['anti-patterns', 'L1.md', (n) => `# L1\n\n## Anti-patterns\n\n${'- **Same**. Words.\n'.repeat(n)}`],
  [
    'rows',
    'doc.md',
    (n) => `| | L1 | L2 |\n|-|-|-|\n${list(n, (i) => `| a${i} | one two three four | five |\n`)}`,
  ],
  ['open tables', 'L1.md', (n) => '<table>\n\n'.repeat(n)],
  ['links on a line', 'L1.md', (n) => '[next](L2.md) '.repeat(n)],
  ['link definitions', 'L1.md', (n) => list(n, (i) => `[a${i}]: b\n`)],
  [
    'statements',
    'a.yml',
    (n) => `levels: [a, b]\nlist:\n${'  - { level: a, theme: t, text: words }\n'.repeat(n)}`,
  ],
]

/** An attack that costs the parser the square of its size, and the size above which it is not read: there is a most. */
export type BoundedAttack = [...Attack, most: number]

/** What ends costs a walk over all that came before it, and what parts words moves all that comes after. */
export const bounded: BoundedAttack[] = [
  ['short lists', 'L1.md', (n) => '- a\n\nb\n\n'.repeat(n), 3000],
  [
    'notes with words between them',
    'L1.md',
    (n) => list(n, (i) => `Words[^${i}].\n\n[^${i}]: Note.\n\n`),
    3000,
  ],
  ['lines with all kinds of ends', 'L1.md', (n) => 'a\r\nb\rc\n\u2028'.repeat(n / 3), 10_000],
  ['names of characters', 'L1.md', (n) => '&amp;w w'.repeat(n), 10_000],
  ['escapes', 'L1.md', (n) => '\\.w w'.repeat(n), 10_000],
  ['addresses', 'L1.md', (n) => 'www.a.b h '.repeat(n), 10_000],
  ['addresses of people', 'L1.md', (n) => 'a@b.cc w '.repeat(n), 10_000],
]

function list(size: number, item: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => item(index)).join('')
}
