// A page of one's own: a released ladder, a choice of levels, and the pieces of `rungs/site` for that level and the next.

import { Ladder, getLevel, nextLevels } from 'rungs/core'
import { axesChart, matrixHtml, siteStyles } from 'rungs/site'
import released from '../release/ladder.json'

// Parsing tells at once when the release is not what this version of rungs reads.
const ladder = Ladder.parse(released)

const style = document.createElement('style')
style.textContent = siteStyles()
document.head.append(style)

const choice = document.querySelector<HTMLSelectElement>('#level')
const axes = document.querySelector<HTMLElement>('#axes')
const matrix = document.querySelector<HTMLElement>('#matrix')
if (!choice || !axes || !matrix) throw new Error('index.html has no place for the ladder')

choice.append(...ladder.levels.map(({ id, title }) => new Option(`${id} ${title}`, id)))

function show(): void {
  const level = getLevel(ladder, choice?.value ?? '')
  if (!level || !axes || !matrix) return
  const [next] = nextLevels(ladder, level.id)
  const levels = next ? [next.id, level.id] : [level.id]
  // The pieces are sanitised HTML: whatever an author writes into a level, nothing of it runs here.
  axes.innerHTML = axesChart(ladder, { levels })
  matrix.innerHTML = matrixHtml(ladder, { levels: levels.toReversed() })
}

choice.addEventListener('change', show)
show()
