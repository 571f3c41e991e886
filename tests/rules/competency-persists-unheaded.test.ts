// A competency whose heading lost its number signs, and lines that only look so.
import rule from '../../src/rules/competency-persists/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Three levels, of which the second has other words where the heading of a competency should be. */
const levels = (line: string, signs = '##'): Record<string, string> =>
  Object.fromEntries(
    [`${signs} Glaze work`, line, `${signs} Glaze work`].map((heading, index) => {
      const each = String(index + 1)
      const text = `${signs} Kiln\n\n- Fires ${each} kilns.\n\n${heading}\n\n- Mixes ${each} glazes.\n`
      return [`L${each}.md`, `# L${each}\n\n${text}`]
    }),
  )

for (const [line, signs = '##'] of [
  ['Glaze work'],
  ['**Glaze work**'],
  ['glaze work:'],
  ['#Glaze work'],
  ['Glaze work', '###'],
] as const) {
  const end = String(line.length + 1)
  says(`${line} below ${signs}`, levels(line, signs), [
    `L2.md:7:1-7:${end}: Unexpected line \`${line}\` that is no heading at \`L2\`, expected \`${signs} Glaze work\` as at \`L1\`; make it a heading, or its text belongs to what stands above`,
    `  is: ${line}`,
    `  should be: ${signs} Glaze work`,
    '  see L1.md:7:1: `L1` has it here.',
    `  fix: "${line}" → "${signs} Glaze work"`,
  ])
}
says('the name in a part of another competency', levels('### Firing\n\nSlowly.\n\nGlaze work'), [
  'L2.md:11:1-11:11: Unexpected line `Glaze work` that is no heading at `L2`, expected `## Glaze work` as at `L1`; make it a heading, or its text belongs to what stands above',
  '  is: Glaze work',
  '  should be: ## Glaze work',
  '  see L1.md:7:1: `L1` has it here.',
  '  fix: "Glaze work" → "## Glaze work"',
])
silent('a heading without a space, which another rule mends', [levels('##Glaze work')])
for (const line of ['Glaze # works', 'Glaze #work', '> Glaze work'])
  says(`a text that is not the name: ${line}`, levels(line), [
    'warning L2.md:3:1-3:8: Unexpected level `L2` without the competency `Glaze work`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:7:1: `L1` has it here.',
    '  see L3.md:7:1: `L3` has it again here.',
  ])
says('a text with more than the name', levels('Glaze work is for others.'), [
  'warning L2.md:3:1-3:8: Unexpected level `L2` without the competency `Glaze work`, expected it between `L1` and `L3`; write what it means there',
  '  see L1.md:7:1: `L1` has it here.',
  '  see L3.md:7:1: `L3` has it again here.',
])
says(
  'a line among competencies that are no headings with number signs',
  Object.fromEntries(
    Object.entries(levels('Glaze work')).map(([path, text]) => [
      path,
      text.replace(/^## (.+)$/gmu, (_, title: string) => `${title}\n---`),
    ]),
  ),
  [
    'warning L2.md:3:1-4:4: Unexpected level `L2` without the competency `Glaze work`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:8:1: `L1` has it here.',
    '  see L3.md:8:1: `L3` has it again here.',
  ],
)
says(
  'the name in the second part of another competency',
  levels('### Firing\n\nSlowly.\n\n### Cooling\n\nGlaze work'),
  [
    'L2.md:13:1-13:11: Unexpected line `Glaze work` that is no heading at `L2`, expected `## Glaze work` as at `L1`; make it a heading, or its text belongs to what stands above',
    '  is: Glaze work',
    '  should be: ## Glaze work',
    '  see L1.md:7:1: `L1` has it here.',
    '  fix: "Glaze work" → "## Glaze work"',
  ],
)
/** With lines below instead of number signs: at the headings that have these words. */
const underlined = (texts: Record<string, string>, words: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, text.replace(`## ${words}`, `${words} # 5\n---`)]),
  )
says(
  'a line where the level has no number signs at its other competencies, of which one has a sign in its name',
  underlined(levels('Glaze work'), 'Kiln'),
  [
    'warning L2.md:3:1-4:4: Unexpected level `L2` without the competency `Glaze work`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:8:1: `L1` has it here.',
    '  see L3.md:8:1: `L3` has it again here.',
  ],
)
says(
  'a line where the level below has no number signs at the competency',
  {
    ...levels('Glaze work'),
    'L1.md': levels('')['L1.md']?.replace('## Glaze work', 'Glaze work\n---') ?? '',
  },
  [
    'warning L2.md:3:1-3:8: Unexpected level `L2` without the competency `Glaze work`, expected it between `L1` and `L3`; write what it means there',
    '  see L1.md:7:1: `L1` has it here.',
    '  see L3.md:7:1: `L3` has it again here.',
  ],
)
