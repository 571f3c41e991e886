// What changed between versions, told per level: what is new for me comes first.

import { capitalized } from '../../model/capitals.js'
import { counted, listed } from '../../model/listed.js'
import { buildOnChanges, saysWhoBuilds } from '../../diff/built-on.js'
import type { DiffReport } from '../../diff/change.js'
import { levelIds, levelName } from '../../diff/effects.js'
import { entriesOf, type Entry } from '../../diff/entries.js'
import type { Level } from '../../model/level.js'
import { changedWords } from '../compare-view.js'
import { html, type Html } from '../html.js'
import { fullName, shortName } from '../names.js'
import type { SiteChanges } from '../options.js'
import type { Page } from '../shell.js'
import { levelHref, type Site } from '../site.js'

const path = 'changes.html'

/** The page of the changes; none where none were handed in. */
export function changesPages(site: Site): Page[] {
  const { changes = [] } = site.options
  if (changes.length === 0) return []
  return [
    {
      path,
      title: 'Changes',
      description: 'What changed in the ladder, level by level.',
      section: 'changes',
      kind: 'changes',
      main: html`<header class="page-head">
          <h1>What changed</h1>
          <p class="lead">
            Level by level: what is asked now that was not asked before, and what no longer is.
          </p>
        </header>
        ${changes.map((change, index) => releaseHtml(site, change, index))}`,
    },
  ]
}

function releaseHtml(site: Site, { report, before, date }: SiteChanges, index: number): Html {
  const entries = entriesOf(report.changes, [site.ladder, before])
  const told = entries.filter(({ aside }) => !aside)
  const asides = entries.filter(({ aside }) => aside)
  const id = `version-${String(index + 1)}`
  const versions = [report.before.version, report.after.version]
  const title =
    versions[1] === undefined
      ? `Since ${versions[0] === undefined ? 'the last version' : `version ${versions[0]}`}`
      : versions[0] === undefined
        ? `Version ${versions[1]}`
        : `From ${versions[0]} to ${versions[1]}`
  const anchor = (level: string): string => (index === 0 ? level : `${id}-${level}`)
  const concerned = levelIds([site.ladder, before]).filter((level) =>
    report.effects.some((effect) => effect.level === level),
  )
  const building = buildOnChanges(report, site.ladder)
  const untouched = site.ladder.levels.filter(
    (level) => !concerned.includes(level.id) && !building.includes(level.id),
  )
  return html`<section class="release" aria-labelledby="${id}">
    <h2 id="${id}">${title}${date !== undefined && html` <small>${date}</small>`}</h2>
    ${report.changes.length === 0 && html`<p>Nothing changed.</p>`}
    ${
      concerned.length > 1 &&
      html`<nav class="jump" aria-label="Levels that changed">
        <ul>
          ${concerned.map((level) => html`<li><a href="#${encodeURI(anchor(level))}">${nameIn(site, before, level)}</a></li>`)}
        </ul>
      </nav>`
    }
    ${
      concerned.length > 0 &&
      untouched.length > 0 &&
      html`<p class="untouched">Nothing changed for ${untouchedLevels(untouched)}.</p>`
    }
    ${building.length > 0 && html`<p class="untouched">${saysWhoBuilds(report, site.ladder)}</p>`}
    ${concerned.map((level) => {
      const effect = report.effects.find((known) => known.level === level)
      const own = told.filter((entry) => entry.level === level)
      return html`<section class="level-changes" aria-labelledby="${anchor(level)}">
        <h3 id="${anchor(level)}">
          ${site.byId.has(level) ? html`<a href="${levelHref(site, level, path)}">${nameIn(site, before, level)}</a>` : nameIn(site, before, level)}
        </h3>
        ${effect && effectHtml(effect, levelName([site.ladder, before], level))} ${listHtml(own)}
      </section> `
    })}
    ${listWithHead(
      'The whole ladder',
      told.filter(({ level }) => !concerned.includes(level)),
      `${id}-whole`,
    )}
    ${
      asides.length > 0 &&
      html`<details>
        <summary>${counted(asides.length, 'edit')} of text that is expected of nobody</summary>
        ${listHtml(asides)}
      </details>`
    }
  </section> `
}

/** Whom a release does not concern: who is at one of these has read enough. */
function untouchedLevels(levels: readonly Level[]): string {
  const names = levels.map(shortName)
  return names.length > 12 ? `the other ${String(names.length)} levels` : listed(names, 'and')
}

function nameIn(site: Site, before: SiteChanges['before'], id: string): string {
  const level = site.byId.get(id) ?? before.levels.find((known) => known.id === id)
  return level ? fullName(level) : id
}

function listWithHead(title: string, entries: readonly Entry[], id: string): Html {
  return entries.length === 0
    ? html``
    : html`<section aria-labelledby="${id}">
        <h3 id="${id}">${title}</h3>
        ${listHtml(entries)}
      </section>`
}

function listHtml(entries: readonly Entry[]): Html {
  if (entries.length === 0) return html``
  return html`<ul class="entries">
    ${entries.map(
      ({ label, where, runs }) =>
        html`<li>
          <p class="what"><b>${label}</b>${where !== '' && html` in ${where}`}</p>
          ${runs.length > 0 && html`<p>${changedWords(runs)}</p>`}
        </li> `,
    )}
  </ul>`
}

/** What an effect says behind the name of its level, which stands above it already: whether the bar moves, and why. */
function effectHtml({ bar, text }: DiffReport['effects'][number], name: string): Html {
  const said = capitalized(text.replace(`${name}: `, ''))
  const end = said.indexOf(': ')
  if (end === -1) return html`<p class="effect">${said}.</p>`
  return html`<p class="effect">
    <span class="tag bar-${bar}">${said.slice(0, end)}</span> ${said.slice(end + 2)}
  </p>`
}
