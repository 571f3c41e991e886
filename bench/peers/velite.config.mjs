// What velite is asked for in the bench: every page to HTML, and nothing else.

import { env } from 'node:process'
import { defineCollection, defineConfig, s } from 'velite'

const { BENCH_FILES: root, BENCH_OUTPUT: output } = env

export default defineConfig({
  root,
  output: { data: `${output}/data`, assets: `${output}/assets` },
  collections: {
    pages: defineCollection({
      name: 'Page',
      pattern: '**/*.md',
      schema: s.object({ content: s.markdown() }),
    }),
  },
})
