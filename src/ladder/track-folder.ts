// Names of folders that hold one track of a ladder: `ic`, `managers`.

const trackFolder =
  /^(?:ics?|individual[-_ ]contributors?|mgrs?|ems?|managers?|management|people|leaders?(?:hip)?|tech(?:nical)?|specialists?)(?:[-_ ](?:track|path|levels?))?$/iu

/** Whether a folder is named for a track, so that its levels belong to the ladder of the folder above. */
export function isTrackFolder(name: string): boolean {
  return trackFolder.test(name)
}
