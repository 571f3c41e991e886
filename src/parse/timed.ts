// How whoever runs the work may watch it: pure folders have no clock, so they say what they are doing.

/** Does `act` and gives back what it gives; a host may measure it under the name of the stage. */
export type Timed = <T>(stage: string, act: () => T) => T

/** Does the work, and nothing else. */
export const untimed: Timed = (_stage, act) => act()
