// What a ladder that was released needs when it is read again. Loaded only where there was a release.

export { lastRelease } from './last-release.js'
export { keepRemembered } from './lock.js'
