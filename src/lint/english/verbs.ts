// Verbs that ladders open statements with, in their base form. A word that is not here is not taken for a verb.

/** Verbs whose base form or `-s` form is hardly ever anything else at the start of a statement. */
const clear = `
  accelerate accept achieve acknowledge acquire act adapt address adhere adjust adopt advance advise advocate align
  allocate amplify analyse analyze anticipate apply approve articulate ask assess assign assist assume attend attract
  author automate avoid base become begin believe bring build calculate capture carry cascade celebrate champion check
  choose clarify coach collaborate collect combine come communicate complete comply conceive conduct confront connect
  consider consult contribute convert convey convince cooperate coordinate create cultivate decide decompose dedicate
  deepen define delegate deliver demonstrate depend deploy derive describe develop devise diagnose differentiate
  discover discuss disseminate distil distill distribute document earn educate elevate elicit embody embrace
  empathise empathize employ empower enable encourage enforce engage enhance ensure escalate establish evaluate
  evangelise evangelize evolve examine exceed excel execute exemplify exercise exhibit expand explain explore express
  extend facilitate fight find fix focus follow foster fulfil fulfill gain gather generate get give grasp grow guide
  handle have help hold hone identify illustrate implement improve include incorporate increase influence inform
  initiate innovate inspire instigate integrate interact interpret interview introduce invest investigate invite
  involve iterate join justify keep know learn leverage listen live maintain make manoeuvre maneuver maximise
  maximize measure mediate meet minimise minimize mitigate modify motivate navigate negotiate nurture observe obtain
  onboard operate optimise optimize orchestrate organise organize own participate pay perform persuade pioneer
  possess prepare present prevent prioritise prioritize produce promote propose prove provide publish
  pursue push raise react read receive recognise recognize recommend recruit reduce refactor refine reflect
  reinforce relate remain remove represent resolve respect respond retain review rethink role-model run scale schedule
  seek select sell send serve set shadow show simplify solicit solve speak spearhead stand stay steer streamline
  strengthen strive suggest summarise summarize surface sustain tackle tailor take teach tell think thrive translate
  troubleshoot try uncover understand unblock undertake unify uphold use utilise utilize validate verify visualise
  visualize win work write add appreciate assemble bootstrap break co-ordinate co-own contextualise contextualize
  devote distinguish embed figure foresee guarantee instil instill manage oversee originate outline pair pick put reason
  remember replicate reuse see specialise specialize spot submit switch synthesise synthesize tend
`

/** Verbs that are as often nouns: `Design`, `Leads`, `Support`. They count only where what follows shows a verb. */
const doubtful = `
  answer approach audit balance benchmark care challenge change claim clear code command commit compromise control cover debug
  demand design draft drive estimate experience experiment feel forecast frame function go hire impact interest issue
  lead level like link look love market matter mentor mine model monitor move need network offer open order
  partner perfect pilot place plan point practice practise process program project pull question rally reach
  release report request research result return reward risk scope shape share ship source start state step stop
  study succeed support target test track train transition treat trust turn update value view visit voice
  volunteer want welcome wonder yield rank rate sponsor
`

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

/** Verbs that are plain as such. */
export const clearVerbs: ReadonlySet<string> = new Set(words(clear))

/** Verbs that may be nouns. */
export const doubtfulVerbs: ReadonlySet<string> = new Set(words(doubtful))

/** Whether the tool knows this base form as a verb. */
export function isVerb(base: string): boolean {
  return clearVerbs.has(base) || doubtfulVerbs.has(base)
}
