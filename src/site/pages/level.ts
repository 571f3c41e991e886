// The page of one level: all that its document says, its neighbours, and where it stands on the axes.

import { allOf } from '../../model/all-of.js'
import type { Level, LevelCompetency, Section } from '../../model/level.js'
import { valueOf } from '../../model/value-of.js'
import { fewestForRadar, radar, stepTitle } from '../charts/radar.js'
import { contentContext, type ContentContext } from '../content-context.js'
import { blocksHtml, expectationHtml, sectionsHtml, heading } from '../content.js'
import { html, joined, type Html } from '../html.js'
import { competencyTitle, fullName, nameOf, shortName } from '../names.js'
import { relativeTo, plannedFor } from '../paths.js'
import type { Page } from '../shell.js'
import { levelHref, linksOf, type Site } from '../site.js'
import { comparisonPath } from './compare.js'

/** The page of a level. */
export function levelPage(site: Site, level: Level): Page {
  const path = plannedFor(level.id, site.paths.levels)
  const context = contentContext(site.ladder, level, linksOf(site, level.source.path, path))
  // The content takes its anchors first: they are the ones that people keep.
  const content = levelContent(level, context)
  return {
    path,
    title: fullName(level),
    description: level.summary,
    section: 'overview',
    kind: 'level',
    main: html`<article>
        ${levelHead(site, level, path)}
        <div class="columns">
          ${contents(level, site)}
          <div class="prose">${content}</div>
        </div>
      </article>
      ${neighbours(site, level, path)}`,
  }
}

/** Everything that a level says, in its own order; what its sections leave out follows. Headings begin at `h2`. */
export function levelContent(level: Level, context: ContentContext, depth = 2): Html {
  const sections = sectionsHtml(level.sections, depth, context)
  const rest = [
    ...level.competencies.map((competency) => leftOver(competency, depth, context)),
    statements(level.expectations, depth, context),
  ]
  const facts = level.meta.filter((fact) => !context.shown.has(fact))
  return html`${sections}${rest}${
    facts.length > 0 &&
    html`<details class="facts">
      <summary>Facts from the document</summary>
      <dl>
        ${facts.map(
          ({ label, value }) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </details> `
  }`
}

/** What a level has from elsewhere: a framework that it extends, a scale. */
function leftOver(
  { id, intro, expectations }: LevelCompetency,
  depth: number,
  context: ContentContext,
): Html {
  const blocks = intro.filter((block) => !context.shown.has(block))
  const list = statements(expectations, depth, context)
  if (blocks.length === 0 && list.markup === '') return html``
  const anchor = context.anchor(id)
  return html`<section class="part part-competency" data-competency="${id}">
    ${heading(depth, anchor, html`${competencyTitle(context.ladder, id)}`)}
    ${blocksHtml(blocks, depth, context)}${list}
  </section> `
}

function statements(expectations: Level['expectations'], depth: number, context: ContentContext): Html {
  const left = expectations.filter((expectation) => !context.shown.has(expectation))
  if (left.length === 0) return html``
  return html`<ul>
    ${left.map((expectation) => html`<li class="statement" id="${expectation.id}">${expectationHtml(expectation, depth + 1, context, true)}</li> `)}
  </ul> `
}

function levelHead(site: Site, level: Level, path: string): Html {
  const { ladder } = site
  const { code, title } = nameOf(level)
  const track = ladder.tracks.find(({ levels }) => levels.includes(level.id))
  const eyebrow = [
    ladder.tracks.length > 1 ? track?.title : undefined,
    track && `level ${String(track.levels.indexOf(level.id) + 1)} of ${String(track.levels.length)}`,
    level.status === 'draft' || level.status === 'deprecated' ? level.status : undefined,
  ].flatMap((text) => (text === undefined ? [] : [html`${text}`]))
  const isRadar = ladder.axes.length >= fewestForRadar && Object.keys(level.axes).length > 0
  const previous = allOf(site.byId, level.previous)
  return html`<header class="level-head">
    ${strip(site, level, path)}
    <div class="title">
      <div>
        <p class="eyebrow">${joined(eyebrow, ' · ')}</p>
        <h1>${code !== undefined && html`<span class="code">${code}</span> `}${title}</h1>
        ${facts(level, site, path)}
        ${
          ladder.inheritance === 'additive' &&
          previous.length > 0 &&
          html`<p class="builds">
            What
            ${joined(
              previous.map(
                (below) => html`<a href="${levelHref(site, below.id, path)}">${shortName(below)}</a>`,
              ),
              ' and ',
            )}
            asks still holds here.
          </p>`
        }
        ${ladder.common && ladder.common !== level && html`<p class="builds">What is asked at <a href="${levelHref(site, ladder.common.id, path)}">every level</a> holds here too.</p>`}
        ${allOf(site.byId, level.next).map((above) => html`<p class="builds screen-only"><a href="${relativeTo(path, comparisonPath(site, level.id, above.id))}">What ${shortName(above)} asks beyond this</a></p>`)}
      </div>
      ${isRadar && html`<div class="figure">${radar(ladder, [level, ...previous.slice(0, 1)], { id: 'radar', size: 230 })}${previous[0] && html`<p class="caption">Dashed: ${shortName(previous[0])}</p>`}</div>`}
    </div>
  </header>`
}

function facts(level: Level, site: Site, path: string): Html {
  const list: [label: string, value: Html][] = site.ladder.axes.flatMap((axis): [string, Html][] =>
    valueOf(level.axes, axis.id) === undefined ? [] : [[axis.title, html`${stepTitle(level, axis)}`]],
  )
  if (level.band !== undefined) list.push(['Band', html`${level.band}`])
  if (level.aliases.length > 0) list.push(['Also called', html`${level.aliases.join(', ')}`])
  const equals = level.equivalents ?? []
  if (equals.length > 0)
    list.push([
      'Equal to',
      joined(
        equals.map((id) => {
          const other = site.byId.get(id)
          return other ? html`<a href="${levelHref(site, id, path)}">${fullName(other)}</a>` : html`${id}`
        }),
        ', ',
      ),
    ])
  if (list.length === 0) return html``
  return html`<dl class="facts">
    ${list.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

const nearby = 6

/** The rungs of the level's track, those near to it. */
function strip(site: Site, level: Level, path: string): Html {
  const track = site.ladder.tracks.find(({ levels }) => levels.includes(level.id))
  if (!track || track.levels.length < 2) return html``
  const at = track.levels.indexOf(level.id)
  const shown = track.levels.slice(Math.max(0, at - nearby), at + nearby + 1)
  return html`<nav class="strip" aria-label="Levels of ${track.title}">
    <ol>
      ${shown.map((id) => {
        const other = site.byId.get(id)
        return (
          other &&
          html`<li>
            <a
              href="${levelHref(site, id, path)}"
              title="${fullName(other)}"
              ${other === level && html` aria-current="page"`}
              >${shortName(other)}</a
            >
          </li>`
        )
      })}
    </ol>
  </nav>`
}

/** What the level calls its anti-patterns. */
function patternsTitle(sections: readonly Section[]): string | undefined {
  for (const { role, title, sections: inside } of sections) {
    const found = role === 'anti-patterns' && title !== '' ? title : patternsTitle(inside)
    if (found !== undefined) return found
  }
  return undefined
}

/** The headings of the page, competencies foremost. */
function contents(level: Level, site: Site): Html {
  const competencies = level.competencies.filter(({ expectations }) => expectations.length > 0)
  if (competencies.length < 2) return html``
  return html`<nav class="toc" aria-label="Competencies of this level">
    <ul>
      ${competencies.map(({ id }) => {
        const title = competencyTitle(site.ladder, id)
        return html`<li><a href="#${encodeURI(id)}">${title}</a></li>`
      })}${level.antiPatterns.slice(0, 1).map(({ id }) => html`<li><a href="#${encodeURI(id)}">${patternsTitle(level.sections) ?? 'Anti-patterns'}</a></li>`)}
    </ul>
  </nav>`
}

function neighbours(site: Site, level: Level, path: string): Html {
  const entry = (other: Level, rel: 'prev' | 'next', word: string): Html => {
    const [low, high] = rel === 'next' ? [level, other] : [other, level]
    return html`<li class="${rel}">
      <a class="way" rel="${rel}" href="${levelHref(site, other.id, path)}"
        ><small>${word}</small>${fullName(other)}</a
      >
      <a class="between" href="${relativeTo(path, comparisonPath(site, low.id, high.id))}"
        >What lies between ${shortName(low)} and ${shortName(high)}</a
      >
    </li> `
  }
  if (level.previous.length + level.next.length === 0) return html``
  return html`<nav class="neighbours" aria-label="Neighbouring levels">
    <ul>
      ${allOf(site.byId, level.previous).map((below) => entry(below, 'prev', 'Previous level'))}${allOf(site.byId, level.next).map((above) => entry(above, 'next', 'Next level'))}
    </ul>
  </nav>`
}
