// What a ladder that was released needs when it is read again. Loaded only where there was a release.

import { lastRelease } from './last-release.js'
import { brokenLocks, keepRemembered } from './lock.js'

/** What is known of releases. */
export const released = { lastRelease, keepRemembered, brokenLocks }
export type Released = typeof released
