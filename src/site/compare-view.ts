// A comparison as HTML: the same at build time for neighbours, and in the page for any two levels.

import { aroundWords, touches } from '../diff/word-diff.js'
import type { WordRun } from '../diff/words.js'
import type { ComparedCompetency, Comparison, RaisedPair } from './compare-levels.js'
import { html, Html, joined } from './html.js'
import type { ExpectationData } from './level-data.js'

/** All of a comparison. Headings begin at `h2`. */
export function comparisonHtml(comparison: Comparison): Html {
  const { competencies } = comparison
  return html`${axesHtml(comparison)}
    <nav class="jump" aria-label="Competencies">
      <ul>
        ${competencies.map(
          (competency) =>
            html`<li>
              <a href="#${encodeURI(anchorOf(competency))}">${competency.title}</a>
              <small>${summary(competency)}</small>
            </li>`,
        )}
      </ul>
    </nav>
    ${competencies.map((competency) => competencyHtml(competency, comparison))}`
}

function axesHtml({ axes, from, to }: Comparison): Html {
  if (axes.length === 0) return html``
  const word = { raised: 'raised', lowered: 'lowered', same: 'the same', other: 'differs' }
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Axes of both levels">
    <table class="axes-between">
      <caption>
        Axes
      </caption>
      <thead>
        <tr>
          <th scope="col">Axis</th>
          <th scope="col">${from.short}</th>
          <th scope="col">${to.short}</th>
          <th scope="col">Step</th>
        </tr>
      </thead>
      <tbody>
        ${axes.map(
          (axis) =>
            html`<tr class="${axis.move}">
              <th scope="row">${axis.title}</th>
              <td>${axis.from}</td>
              <td>${axis.to}</td>
              <td><span class="tag">${word[axis.move]}</span></td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div> `
}

function anchorOf({ id }: ComparedCompetency): string {
  return id === '' ? 'expectations' : id
}

/** `3 new, 1 raised`: the shape of a step in few words. */
export function summary(competency: ComparedCompetency): string {
  const counts = [
    [competency.new.length, 'new'],
    [competency.raised.length, 'raised'],
    [competency.unchanged.length, 'unchanged'],
  ] as const
  const told = counts.flatMap(([count, word]) => (count === 0 ? [] : [`${String(count)} ${word}`]))
  return told.length === 0 ? 'nothing new' : told.join(', ')
}

function competencyHtml(competency: ComparedCompetency, comparison: Comparison): Html {
  const { from, to, additive, between } = comparison
  const id = anchorOf(competency)
  const added = [...between, to.short].join(', ')
  const stays = additive ? `${from.short} asks, and it still holds` : `At ${from.short} only`
  return html`<section class="compared" aria-labelledby="${id}">
    <h2 id="${id}">${competency.title} <small>${summary(competency)}</small></h2>
    ${
      competency.raised.length > 0 &&
      html`<h3 class="kind kind-raised">Raised</h3>
        ${competency.raised.map((pair) => pairHtml(pair, comparison))}`
    }
    ${
      competency.new.length + competency.before.length > 0 &&
      html`<div class="sides">
        <div class="side side-before">
          ${listHtml(competency.before, html`<h3 class="kind">${stays}</h3>`, `Nothing ${competency.raised.length > 0 ? 'else ' : ''}at ${from.short}.`)}
        </div>
        <div class="side side-after">
          ${listHtml(competency.new, html`<h3 class="kind kind-new">New at ${added}</h3>`, `Nothing new at ${added}.`)}
        </div>
      </div>`
    }
    ${
      competency.unchanged.length > 0 && listHtml(competency.unchanged, html`<h3 class="kind">Unchanged</h3>`)
    }
  </section> `
}

/** A list under its heading; without an item, a sentence in place of both. */
function listHtml(expectations: readonly ExpectationData[], head: Html, nothing = ''): Html {
  if (expectations.length === 0) return html`<p class="none">${nothing}</p>`
  return html`${head}
    <ul class="statements">
      ${expectations.map(({ html: content, id }) => html`<li data-id="${id}">${new Html(content)}</li> `)}
    </ul>`
}

function pairHtml({ runs, before, after }: RaisedPair, { from, to }: Comparison): Html {
  return html`<div class="pair">
    <p class="side" data-id="${before.id}">
      <span class="where">${from.short}</span> ${marked(runs, 'removed')}
    </p>
    <p class="side" data-id="${after.id}"><span class="where">${to.short}</span> ${marked(runs, 'added')}</p>
  </div> `
}

/** One side of a change: the words that stayed, and those that only this side has. */
function marked(runs: readonly WordRun[], own: 'removed' | 'added'): Html {
  return changedWords(runs.filter(({ type }) => type === 'same' || type === own))
}

/** All words of a change: gone ones struck out, new ones underlined. */
export function changedWords(runs: readonly WordRun[]): Html {
  const parts = runs.map((run, index) => {
    const { type, text } = run
    const { start, words, end } = aroundWords(text)
    if (type === 'same' || words === '') return html`${text}`
    return type === 'removed'
      ? html`${start}<del>${words}</del>${end}`
      : html`${touches(runs[index - 1], run) && ' '}${start}<ins>${words}</ins>${end}`
  })
  return joined(parts, '')
}
