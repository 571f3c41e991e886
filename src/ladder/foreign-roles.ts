// What sections are called in other languages, by what they are for. Words that could as well be a competency are not among them.

import type { SectionRole } from '../model/level.js'

// As `normalizeTitle` gives them: what is done here is done at every start.
const titles: Partial<Record<SectionRole, string>> = {
  overview:
    'überblick|übersicht|zusammenfassung|beschreibung|vue d ensemble|aperçu|résumé|resumen|descripción|visión general|visão geral|resumo|descrição|panoramica|descrizione|opis|обзор|описание|概要|概述',
  responsibilities:
    'verantwortlichkeiten|aufgaben|erwartungen|kompetenzen|responsabilités|attentes|compétences|responsabilidades|expectativas|competencias|competências|aspettative|competenze|obowiązki|oczekiwania|kompetencje|обязанности|ожидания|責任|期待|职责',
  'anti-patterns':
    'antimuster|anti muster|warnsignale|stolperfallen|stolpersteine|fallstricke|häufige fehler|typische fehler|pièges|pièges à éviter|écueils|erreurs fréquentes|erreurs courantes|signaux d alerte|antipatrones|señales de alerta|errores comunes|errores frecuentes|antipadrões|sinais de alerta|erros comuns|errori comuni|antywzorce|антипаттерны|アンチパターン|反模式',
  examples: 'beispiele|exemples|ejemplos|exemplos|esempi|przykłady|примеры|例|示例',
  navigation:
    'nächste stufe|siehe auch|niveau suivant|voir aussi|siguiente nivel|ver también|próximo nível|veja também|prossimo livello|następny poziom|следующий уровень|次のレベル|下一级',
}

const roles = new Map(
  (Object.entries(titles) as [SectionRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, SectionRole] => [name, role]),
  ),
)

/** The role that a title has in another language than English. `plain`: as `normalizeTitle` gives it. */
export function foreignRole(plain: string): SectionRole | undefined {
  return roles.get(plain)
}
