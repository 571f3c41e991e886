// The released ladder as a content collection: one entry per ladder, checked when the site is built.

import { readFile } from 'node:fs/promises'
import { defineCollection } from 'astro:content'
import { Ladder } from 'rungs'

const ladders = defineCollection({
  loader: {
    name: 'rungs-release',
    async load({ store }) {
      const json: unknown = JSON.parse(await readFile('release/ladder.json', 'utf8'))
      // `Ladder` speaks Standard Schema, as every zod schema does: any tool that takes one can check a ladder.
      const result = await Ladder['~standard'].validate(json)
      if (result.issues) throw new Error(result.issues.map(({ message }) => message).join('\n'))
      const ladder = result.value
      store.clear()
      store.set({ id: ladder.id, data: { ladder } })
    },
  },
})

export const collections = { ladders }
