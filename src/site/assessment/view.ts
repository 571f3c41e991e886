// The self-assessment as HTML: questions, the gap, and what a newer ladder changed.

import { changedWords } from '../compare-view.js'
import { Html, html } from '../html.js'
import type { CompetencyData, ExpectationData, LadderData, LevelData } from '../level-data.js'
import { marks, markTitles, type Assessment, type Mark, type Note } from './assessment.js'
import { editionWords } from './edition.js'
import type { Upgrade } from './upgrade.js'

/** Every expectation of some levels, with what was noted on it. */
export function questionsHtml(levels: readonly LevelData[], assessment: Assessment): Html {
  if (levels.length === 0) return html`<p class="notice">No level follows. This is the top of its track.</p>`
  return html`${levels.map(
    ({ id, name, competencies }, index) =>
      html`<section class="questions" aria-labelledby="asked-${index}">
        <h2 id="asked-${index}">${name}</h2>
        ${competencies.map(
          (competency) =>
            html`<section class="competency" aria-labelledby="asked-${index}-${competency.id}">
              <h3 id="asked-${index}-${competency.id}">${competency.title}</h3>
              <ol class="notes">
                ${competency.expectations.map((expectation) => questionHtml(expectation, assessment))}
              </ol>
            </section> `,
        )}${competencies.length === 0 && html`<p class="none">${id} names no expectations.</p>`}
      </section> `,
  )}`
}

function questionHtml({ id, text, html: content }: ExpectationData, { notes }: Assessment): Html {
  const note = notes[id]
  const evidence = note?.evidence ?? ''
  return html`<li data-note="${id}"><div class="asked">${new Html(content)}</div>
<fieldset class="marks"><legend class="visually-hidden">${text}</legend>${marks.map((mark) => html`<label><input type="radio" name="${id}" value="${mark}" ${note?.mark === mark && html` checked`} /><span>${markTitles[mark]}</span></label>`)}</fieldset>
<details${evidence !== '' && html` open`}><summary>Evidence</summary><textarea rows="2" aria-label="Evidence for: ${text}">${evidence}</textarea></details></li>
`
}

/** Per competency, a dot for each expectation of each level. Words go with the dots; nothing is added up. */
export function gapHtml(levels: readonly LevelData[], assessment: Assessment): Html {
  const order: CompetencyData[] = []
  for (const { competencies } of levels) {
    for (const competency of competencies)
      if (!order.some(({ id }) => id === competency.id)) order.push(competency)
  }
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Your marks by competency">
      <table class="gap-table">
        <thead>
          <tr>
            <th scope="col">Competency</th>
            ${levels.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${order.map(
            ({ id, title }) =>
              html`<tr>
                <th scope="row">${title}</th>
                ${levels.map(({ competencies }) => html`<td>${dotsHtml(competencies.find((own) => own.id === id)?.expectations ?? [], assessment)}</td>`)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    <p class="legend">
      ${[...marks].reverse().map((mark) => html`<span><span class="dot ${mark}" aria-hidden="true"></span> ${markTitles[mark]}</span> `)}<span
        ><span class="dot" aria-hidden="true"></span> Not marked</span
      >
    </p>`
}

function dotsHtml(expectations: readonly ExpectationData[], { notes }: Assessment): Html {
  if (expectations.length === 0) return html`<span class="none">–</span>`
  const found = expectations.map(({ id }) => notes[id]?.mark)
  const words = [...marks].reverse().flatMap((mark: Mark) => {
    const count = found.filter((other) => other === mark).length
    return count === 0 ? [] : [`${String(count)} ${markTitles[mark].toLowerCase()}`]
  })
  const open = found.filter((mark) => mark === undefined).length
  if (open > 0) words.push(`${String(open)} not marked`)
  return html`<span class="dots" aria-hidden="true"
      >${found.map((mark) => html`<span class="dot ${mark ?? ''}"></span>`)}</span
    ><span class="visually-hidden">${words.join(', ')}</span>`
}

/** What changed in the ladder since the notes were made. */
export function upgradeHtml(
  { reworded, gone, added }: Upgrade,
  assessment: Assessment,
  ladder: LadderData,
): Html {
  const where = ({ level, competency }: Pick<Note, 'level' | 'competency'>): string => {
    const name = ladder.levels.find(({ id }) => id === level)?.name ?? level
    const title = ladder.competencies.find(({ id }) => id === competency)?.title ?? competency
    return title === '' ? name : `${name}, ${title}`
  }
  const since =
    assessment.version === '' || assessment.version === ladder.version
      ? ''
      : ` since ${editionWords(assessment.version)}`
  return html`<section class="upgrade" aria-labelledby="upgrade">
    <h2 id="upgrade">The ladder changed${since}</h2>
    <p>Your notes are all still here. Look at these again:</p>
    ${
      reworded.length > 0 &&
      html`<h3>Worded differently now</h3>
        <ul class="entries">
          ${reworded.map(
            ({ note, runs }) =>
              html`<li>
                <p class="what">
                  ${where(note)}${note.mark && html`, marked <b>${markTitles[note.mark].toLowerCase()}</b>`}
                </p>
                <p>${changedWords(runs)}</p>
              </li>`,
          )}
        </ul>`
    }
    ${
      added.length > 0 &&
      html`<h3>New</h3>
        <ul class="entries">
          ${added.map(
            (added) =>
              html`<li>
                <p class="what">${where(added)}</p>
                <p>${added.text}</p>
              </li>`,
          )}
        </ul>`
    }
    ${
      gone.length > 0 &&
      html`<h3>No longer in the ladder</h3>
        <ul class="entries">
          ${gone.map(
            ({ note }) =>
              html`<li>
                <p class="what">
                  ${where(note)}${note.mark && html`, marked <b>${markTitles[note.mark].toLowerCase()}</b>`}
                </p>
                <p>${note.text}</p>
                ${note.evidence !== undefined && html`<p class="what">${note.evidence}</p>`}
              </li>`,
          )}
        </ul>
        <p class="what">These notes move to an archive that every export contains.</p>`
    }
    <p><button type="button" data-accept>I have seen this</button></p>
  </section>`
}
