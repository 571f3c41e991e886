// What sections are called in other languages, by what they are for. Words that could as well be a competency are not among them.

import type { SectionRole } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'

const titles: Partial<Record<SectionRole, string>> = {
  overview:
    "Überblick|Übersicht|Kurzbeschreibung|Zusammenfassung|Beschreibung|Einleitung|vue d'ensemble|aperçu|résumé|resumen|descripción|visión general|introducción|visão geral|resumo|descrição|introdução|panoramica|riepilogo|descrizione|overzicht|samenvatting|beschrijving|przegląd|opis|podsumowanie|обзор|описание|概要|はじめに|概述|简介|개요",
  responsibilities:
    'Verantwortlichkeiten|Aufgaben|Erwartungen|Kompetenzen|Fähigkeiten|responsabilités|attentes|compétences|responsabilidades|expectativas|competencias|habilidades|competências|aspettative|competenze|verantwoordelijkheden|verwachtingen|competenties|vaardigheden|obowiązki|oczekiwania|kompetencje|umiejętności|обязанности|ожидания|компетенции|навыки|責任|責務|期待|スキル|コンピテンシー|职责|能力要求|책임|역량',
  'anti-patterns':
    "Antimuster|Anti-Muster|Warnsignale|Warnzeichen|häufige Fehler|Fallstricke|anti-patrons|pièges|erreurs fréquentes|signaux d'alerte|antipatrones|señales de alerta|errores comunes|antipadrões|anti-padrões|sinais de alerta|erros comuns|armadilhas|errori comuni|valkuilen|antywzorce|częste błędy|антипаттерны|アンチパターン|反模式|안티패턴",
  examples: 'Beispiele|exemples|ejemplos|exemplos|esempi|voorbeelden|przykłady|примеры|例|具体例|示例|예시',
  navigation:
    'nächste Stufe|nächstes Level|siehe auch|niveau suivant|prochain niveau|voir aussi|siguiente nivel|próximo nivel|ver también|véase también|próximo nível|veja também|prossimo livello|livello successivo|vedi anche|volgend niveau|volgende niveau|zie ook|następny poziom|kolejny poziom|zobacz też|следующий уровень|см. также|次のレベル|次のグレード|下一级|다음 레벨',
}

const roles = new Map(
  (Object.entries(titles) as [SectionRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, SectionRole] => [normalizeTitle(name), role]),
  ),
)

/** The role that a title has in another language than English. `plain`: as `normalizeTitle` gives it. */
export function foreignRole(plain: string): SectionRole | undefined {
  return roles.get(plain)
}
