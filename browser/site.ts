// What the pages of a site do where there is JavaScript. Each part looks for its own place in the page and works there.

import { startAssessment } from './assess.js'
import { startComparison } from './compare.js'
import { startFilter } from './filter.js'
import { startGone } from './gone.js'
import { startEdges } from './matrix-edges.js'
import { startPrint } from './print.js'
import { startScheme } from './scheme-button.js'
import { startSearch } from './search.js'

document.querySelector<HTMLElement>('.tools')?.removeAttribute('hidden')
startScheme()
startSearch()
startFilter()
startEdges()
startPrint()
startComparison()
startAssessment()
startGone()
