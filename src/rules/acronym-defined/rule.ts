// Letters that newcomers cannot look up: an acronym that no document of the ladder writes out.

import { grouped } from '../../model/grouped.js'
import { defineRule } from '../../lint/rule.js'
import { wordedOf } from '../../lint/wording/worded.js'

/** What readers of any ladder know, or will find in any dictionary. */
const common =
  'AI API APIs AWS B2B CD CEO CFO CI CLI COO CPO CPU CSS CTO CV DNS EU FAQ GDPR GPU HR HTML HTTP IC ID IDE IO IP ISO IT JIRA JS JSON JVM KPI ML MVP NA OK OKR OS PC PDF PM PR QA RAM README REST SDK SQL SSH TCP TLS TODO UI UK URL US USA UTC UX VP VPN XML YAML'.split(
    ' ',
  )

export default defineRule({
  id: 'acronym-defined',
  description: 'Require each acronym to be written out once',
  family: 'language',
  options: (z) =>
    z.strictObject({
      known: z
        .array(z.string().min(1))
        .default([])
        .describe('Acronyms that every reader of this ladder knows.'),
    }),
  messages: {
    unknown: (data: { acronym: string; count: number }) =>
      `Unexpected acronym \`${data.acronym}\`${data.count > 1 ? ` (${String(data.count)} times)` : ''}, expected what it stands for where it is first used; write it out once`,
  },
  check({ ladder, documents, parsed, options: { known }, report }) {
    const names = new Set([
      ...common,
      ...known,
      ...ladder.levels.flatMap(({ code, id, track }) => [code ?? id, id, track]),
    ])
    const uses = [...wordedOf(parsed).values()]
      .flat()
      .flatMap(({ text, part }) =>
        [...text.matchAll(capitals)]
          .filter(([acronym]) => !names.has(acronym) && !isShouted(text, acronym))
          .map(([acronym]) => ({ acronym, part })),
      )
    const text = documents.map(({ source }) => source.text).join('\n')
    for (const [acronym, [{ part }, ...more]] of grouped(uses, (use) => use.acronym)) {
      if (isWrittenOut(acronym, text)) continue
      report('unknown', {
        at: part,
        find: acronym,
        data: { acronym, count: more.length + 1 },
      })
    }
  },
})

const capitals = /(?<![\p{Letter}\p{Number}_/.-])\p{Lu}{2,6}(?=s?(?![\p{Letter}\p{Number}_/-]))/gu

/** `Service Level Agreement (SLA)`, `SLA (service level agreement)`, `SLA: …`, `SLA stands for …`. */
function isWrittenOut(acronym: string, text: string): boolean {
  return [
    `(${acronym})`,
    `(${acronym}s)`,
    `${acronym} (`,
    `${acronym} stands for`,
    `${acronym} means`,
    `**${acronym}**`,
  ].some((written) => text.includes(written))
}

/** A word in capitals for stress stands beside other words like it or is no acronym: `NOT`. */
function isShouted(text: string, word: string): boolean {
  return (
    /^(?:ALL|AND|ANY|BUT|FOR|NOT|ONLY|OR|THE|YOU|WE|MUST|MOST|NO|YES|NEVER|ALWAYS|AT|BE|IS|TO|DO)$/u.test(
      word,
    ) || text === text.toUpperCase()
  )
}
