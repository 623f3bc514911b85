const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const months = words(`
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  janv févr sept oct nov déc vendémiaire brumaire thermidor
`)

export const weekDays = words('lundi mardi mercredi jeudi vendredi samedi dimanche')

/** What stands before a year and makes it one. */
export const yearMarkers = words(`
  en depuis dès fin début mi mi- courant an année années exercice exercices rentrée saison saisons millésime millésimes horizon
  printemps été automne hiver ici jusqu’en promotion promotions édition éditions session campagne élections mandat
  bilan rapport budget agenda plan trimestre semestre noël ramadan automne-hiver
`)

/** A length of time is not a figure by itself. */
export const durations = words(`
  an ans année années mois semaine semaines jour jours minute minutes min seconde secondes siècle siècles décennie
  décennies trimestre trimestres semestre semestres nuit nuits week-end week-ends mn printemps étés hivers quinquennats mandats
  saisons jours-là ans-là demi-heure demi-heures matinée soirées lustres générations millénaires
`)

/** Long enough to be a volume of work and no wait: « 3 500 jours de formation ». */
export const volumes = words('jour jours semaine semaines mois nuit nuits minutes')
