// The words that job titles are made of: what people are called, and how senior they are. English first; of other languages
// the words that are none in English. Lower case, as `normalizeTitle` gives them.

function list(words: string): string[] {
  return words.split('|')
}

/** Those of whom a company has one for a whole field: above every director and vice president. */
export const executives: ReadonlySet<string> = new Set(list('ceo|cto|cpo|cio|coo|ciso'))

/** What people are called in English, the last word of a title; of words of seniority those that are a title by themselves. */
export const roles: ReadonlySet<string> = new Set([
  ...executives,
  ...list(
    'engineer|developer|dev|programmer|manager|director|architect|designer|lead|leader|analyst|scientist|writer|researcher|specialist|consultant|advisor|adviser|representative|executive|associate|contributor|technician|administrator|head|officer|president|vp|intern|apprentice|journeyman|trainee|graduate|tester|strategist|marketer|recruiter|partner|coordinator|owner|principal|staff|fellow|expert|practitioner|junior|senior|mid|middle|maintainer|advocate|evangelist|teamlead|techlead|editor|producer|planner|accountant|counsel|generalist|artist|investigator|assistant|entry level|mid level',
  ),
])

/** Jobs in letters. Alone they may be anything; beside seniority or a number they are a title: `Senior PM`, `SDE II`. */
export const shortRoles: ReadonlySet<string> = new Set(list('sde|swe|sdet|sre|pm|tpm|em|qa'))

/** What people are called elsewhere, wherever in the title: `ingénieur logiciel`, `engenheiro de software`. */
export const foreignRoles: ReadonlySet<string> = new Set(
  [
    // German
    'entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|architekt|architektin|leiter|leiterin|teamleiter|teamleiterin|projektleiter|projektleiterin|spezialist|spezialistin',
    // French
    'développeur|développeuse|développeurs|ingénieur|ingénieure|concepteur|conceptrice|architecte|analyste|technicien|technicienne|directeur|directrice|responsable',
    // Spanish
    'desarrollador|desarrolladora|ingeniero|ingeniera|programador|programadora|diseñador|diseñadora|arquitecto|arquitecta|consultor|consultora|técnico|técnica|gerente|directora',
    // Portuguese
    'desenvolvedor|desenvolvedora|engenheiro|engenheira|programadores|arquiteto|arquiteta|coordenador|coordenadora|diretor|diretora|cientista|analista',
    // Italian, Dutch, Polish
    'sviluppatore|sviluppatrice|ingegnere|progettista|architetto|ontwikkelaar|adviseur|teamleider|programista|programistka|inżynier',
    // Korean
    '엔지니어|개발자|디자이너|매니저',
    // Russian, Ukrainian
    'разработчик|инженер|программист|тестировщик|аналитик|архитектор|руководитель|розробник|інженер',
  ].flatMap(list),
)

/** What titles end with where there are no spaces between words: `Softwareentwickler`, `シニアエンジニア`. */
export const unspacedRoles: readonly string[] = list(
  'entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|エンジニア|デザイナー|マネージャー|マネジャー|プログラマー|リーダー|アーキテクト|工程师|工程師|设计师|設計師|经理|經理|架构师',
)

/** Words of seniority that are none in English, and how senior they are: 0 an intern, 5 a senior, 7 staff. */
export const foreignSeniority: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        0,
        'praktikant|praktikantin|werkstudent|werkstudentin|stagiaire|becario|becaria|estagiário|estagiária|stagista|stażysta|стажер|стажёр|인턴',
      ],
      [1, 'auszubildender|auszubildende|apprenti|apprentie|alternant|alternante|aprendiz'],
      [2, 'júnior|débutant|débutante|einsteiger|berufseinsteiger|младший|джуниор|młodszy|młodsza|주니어'],
      [3, 'pleno|plena|intermédiaire|intermedio|intermedia|confirmé|confirmée|мидл'],
      [5, 'sénior|sênior|старший|сеньор|starszy|starsza|시니어'],
      [6, 'líder|especialista|experte|expertin|experta|ведущий|главный'],
    ] as const
  ).flatMap(([rank, words]) => list(words).map((word) => [word, rank] as const)),
)

/** The same at the start of titles without spaces. */
export const unspacedSeniority: readonly (readonly [string, number])[] = [
  ['インターン', 0],
  ['ジュニア', 2],
  ['初级', 2],
  ['初級', 2],
  ['ミドル', 3],
  ['中级', 3],
  ['中級', 3],
  ['シニア', 5],
  ['高级', 5],
  ['高級', 5],
  ['资深', 6],
  ['リード', 6],
  ['スタッフ', 7],
  ['プリンシパル', 8],
]

/** Words that say in a title how senior somebody is, and not what they do. */
export const seniorityWords: ReadonlySet<string> = new Set([
  ...list(
    'intern|trainee|apprentice|journeyman|graduate|entry|level|associate|junior|jr|semi|semisenior|ssr|mid|middle|intermediate|senior|sr|staff|principal|lead|distinguished|chief|head|group|medior|confirmed|experienced|seasoned|advanced|established|accomplished|proficient',
  ),
  ...foreignSeniority.keys(),
])

/** Those by which a field without a known job is a level: `QA Senior`, `SRE Lead`. */
export const fieldSeniority: ReadonlySet<string> = new Set([
  ...list(
    'intern|trainee|apprentice|journeyman|junior|jr|semisenior|ssr|mid|middle|medior|intermediate|senior|sr|staff|principal|lead|expert',
  ),
  ...foreignSeniority.keys(),
])

/** Those that stand behind the job in some languages, and in lists of levels: `développeur senior`, `QA Junior`. */
export const trailingSeniority: ReadonlySet<string> = new Set([
  ...list('junior|jr|semi|semisenior|ssr|mid|middle|medior|intermediate|senior|sr'),
  ...foreignSeniority.keys(),
])

/** What stands between a job and its field, as `of` does. */
export const fieldPrepositions: ReadonlySet<string> = new Set(list('of|de|di|do|da|des|du|für|van|en|в'))
