// Pages that front matter puts at the address of another page.
import rule from '../../src/rules/wrong-ladder/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Two pages with levels, each with lines of front matter. */
const pages = (dyer: string, weaver: string, path = 'weaver.md'): Record<string, string> => ({
  'dyer.md': `---\n${dyer}\n---\n\n# Dyer\n\n## Junior Dyer\n\n- Stirs.\n\n## Senior Dyer\n\n- Mixes.\n`,
  [path]: `---\n${weaver}\n---\n\n# Weaver\n\n## Junior Weaver\n\n- Ties.\n\n## Senior Weaver\n\n- Weaves.\n`,
})
const told = (file: string, at: string, entry: string, other: string, otherAt: string): string[] => [
  `warning ${file}:${at}: Unexpected \`${entry}\` in \`${file}\`, expected an address of its own; \`${other}\` has it as well, and a site shows one page at one address: correct one of the two`,
  `  see ${other}:${otherAt}: The same address`,
]

says(
  'the address that has the name of the other page',
  pages('permalink: /crafts/weaver', 'permalink: "/crafts/weaver/"'),
  told('dyer.md', '2:12-2:26', 'permalink: /crafts/weaver', 'weaver.md', '2:12'),
)
says(
  'the same in the page that comes later',
  pages('path: /crafts/dyer', 'path: /crafts/dyer'),
  told('weaver.md', '2:7-2:19', 'path: /crafts/dyer', 'dyer.md', '2:7'),
)
says(
  'an address that writes the name of the other page with a hyphen',
  pages('slug: /crafts/loom-weaver', 'slug: /crafts/loom-weaver', 'loomweaver.md'),
  [
    'warning dyer.md:2:7-2:26: Unexpected `slug: /crafts/loom-weaver` in `dyer.md`, expected an address of its own; `loomweaver.md` has it as well, and a site shows one page at one address: correct one of the two',
    '  see loomweaver.md:2:7: The same address',
  ],
)
says(
  'an address that has the name of neither',
  pages('slug: /', 'slug: /'),
  told('weaver.md', '2:7-2:8', 'slug: /', 'dyer.md', '2:7'),
)
silent('addresses of their own, and values that are none', [
  pages('url: /crafts/dyer', 'url: /crafts/weaver'),
  pages('path: technical', 'path: technical'),
  pages('permalink: /crafts', 'slug: /crafts'),
  pages('slug: 4', 'slug: 4'),
  pages('title: /crafts', 'title: /crafts'),
  pages('- /crafts', '- /crafts'),
])
silent('the same page in another language, or an older one', [
  pages('lang: en\nurl: /crafts', 'lang: de\nurl: /crafts'),
  pages('locale: en\nurl: /crafts', 'locale: de\nurl: /crafts'),
  pages('url: /dyer', 'url: /dyer', 'old/dyer.md'),
])
