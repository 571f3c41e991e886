// What a ladder that was released needs when it is read again. Loaded only where there was a release.

import { lastRelease } from './last-release.js'
import { brokenLocks, keepRemembered } from './lock.js'

/** What is known of releases. */
export interface Released {
  lastRelease: typeof lastRelease
  keepRemembered: typeof keepRemembered
  brokenLocks: typeof brokenLocks
}

export const released: Released = { lastRelease, keepRemembered, brokenLocks }
