// The self-assessment: its frame and its words. The page's script fills it; without one, the page says what to do.

import { html } from '../html.js'
import { relativeTo } from '../paths.js'
import type { Page } from '../shell.js'
import type { Site } from '../site.js'
import { select } from './compare.js'

/** The page on which people look at themselves. */
export function assessPage(site: Site): Page {
  const path = 'assess.html'
  return {
    path,
    title: 'Self-assessment',
    data: ['data/site.js'],
    description: 'Mark what you do already, note evidence, and see what the next level asks.',
    section: 'assess',
    kind: 'assess',
    main: html`<header class="page-head">
        <h1>Self-assessment</h1>
        <p class="lead">
          Mark what you do already, note an example or two, and see what the next level asks. It prepares a
          conversation. There is no score and no ranking.
        </p>
        <p class="private">
          Your notes stay in this browser, on this device. Nothing is sent anywhere. Export them to keep a
          copy or to share one.
        </p>
      </header>
      <p class="notice without-script">
        Marking needs JavaScript. Without it,
        <a href="${relativeTo(path, 'print.html')}">print the ladder</a> and take a pencil.
      </p>
      <div data-assess hidden>
        <div class="choice">
          ${select(site, 'level', 'I am at')}
          <p class="field view" role="group" aria-label="What to mark">
            <button type="button" data-view="own" aria-pressed="true">My level</button
            ><button type="button" data-view="next" aria-pressed="false">The next level</button>
          </p>
        </div>
        <div data-upgrade role="status"></div>
        <section class="gap" aria-labelledby="gap">
          <h2 id="gap">At a glance</h2>
          <div data-gap></div>
        </section>
        <div data-questions></div>
        <section class="keep" aria-labelledby="keep">
          <h2 id="keep">Keep and share</h2>
          <p>
            A file holds your marks and notes with the ids and the wording that they are about. It can be
            imported again here, also after the ladder has changed.
          </p>
          <p class="actions">
            <button type="button" data-export="markdown">Export as Markdown</button>
            <button type="button" data-export="json">Export as JSON</button>
            <label class="button"
              >Import a file<input type="file" accept=".json,.md,application/json,text/markdown" data-import
            /></label>
            <button type="button" class="quiet" data-clear>Delete all notes</button>
          </p>
          <p data-message role="status"></p>
        </section>
      </div>`,
  }
}
