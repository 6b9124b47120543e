import type { Source } from '../facts/fact.ts'
import type { LawCode } from '../law/article.ts'
import type { Omission, Review } from '../library/fiche.ts'
import type { ArticleData } from './article-data.ts'
import type { DiagramData, FactData, FicheData, LicenceData, QuestionData, SectionData } from './fiche-data.ts'

/** The fields of one kind of object of the open data. */
export interface FieldGroup {
  /** French. */
  readonly title: string
  /** Where such objects stand: `facts.json:facts[].source`. A star stands for one word of a name of file. */
  readonly at: readonly string[]
  /** Field → what it holds, French. */
  readonly fields: Readonly<Record<string, string>>
}

/** A meaning for each field of a type: a field that is added or taken away is a mistake of types. */
type Meanings<T> = Readonly<Record<keyof T, string>>

const everyFile = {
  version: 'Numéro de la forme des fichiers.',
  licence: 'Licence des textes et des données ; « null » : rien n’est permis d’avance.',
}
const list = { ...everyFile, built_for: 'Jour pour lequel le site a été fait : les états valent ce jour-là.' }

const licence: Meanings<LicenceData> = { name: 'Nom de la licence.', url: 'Adresse de son texte.' }

const fiche: Meanings<FicheData> = {
  ...everyFile,
  id: 'Identifiant de la fiche.',
  lang: 'Langue du texte.',
  level: 'Niveau de lecture : « standard », « falc » (facile à lire).',
  theme: 'Identifiant du thème.',
  title: 'Titre.',
  summary: 'La réponse courte, en une phrase.',
  audience: 'Pour qui.',
  url: 'Adresse de la page.',
  code: 'Code court ; « null » : il n’en a pas encore.',
  checked: 'Quand et par qui le texte français a été relu.',
  standing: 'Ce que le texte peut dire de lui.',
  sections: 'Ses parties, dans l’ordre.',
  parts: 'Ses autres pages, pour un texte simplifié en plusieurs pages.',
  omitted: 'Ce qu’un texte simplifié laisse exprès.',
  questions: 'Ce que les lecteurs demandent et que le texte dit.',
  facts: 'Les chiffres qu’il emploie.',
  law: 'Les articles de loi sur lesquels il repose.',
}
const review: Meanings<Review> = {
  on: 'Jour de la relecture du texte français.',
  by: 'Qui l’a faite.',
  next: 'Jour où elle est à refaire : passé, la relecture est en retard.',
  owner: 'Qui répond de la fiche ; « null » : personne n’est nommé.',
  lawyer: 'Le juriste qui l’a relue (« by », « on ») ; « null » : aucun.',
}
const section: Meanings<SectionData> = {
  id: 'Identifiant de la partie, le même dans toutes les langues.',
  title: 'Titre.',
  part: 'Page qui la porte ; « null » : la page principale.',
  text: 'Ses mots, tels que la page les montre le jour où le site est fait.',
  url: 'Adresse.',
  code: 'Code court, ou « null ».',
  diagrams: 'Ses schémas ; leurs mots sont aussi dans « text ».',
  hash: 'Empreinte : elle change avec les mots.',
  facts: 'Identifiants des chiffres qu’elle montre.',
  law: 'Identifiants des articles sur lesquels elle repose.',
}
const diagram: Meanings<DiagramData> = {
  id: 'Identifiant du schéma.',
  kind: '« plafonds », « barres », « partage » ou « delais ».',
  title: 'Titre.',
  facts: 'Les chiffres qu’il dessine, dans l’ordre.',
  url: 'Adresse de sa page.',
  code: 'Code court, ou « null ».',
}
const question: Meanings<QuestionData> = {
  id: 'Identifiant de la question.',
  text: 'La question, dans la langue du texte.',
  section: 'Partie qui répond.',
  url: 'Adresse de cette partie.',
  rests_on: 'Articles et chiffres sur lesquels la réponse repose.',
}
const fact: Meanings<FactData> = {
  id: 'Identifiant du chiffre.',
  label: 'Ce que c’est ; un objet : une entrée par langue.',
  state: 'Ce qu’on peut en dire le jour où le site est fait.',
  value: 'Un nombre, un mot, ou un objet avec une entrée par langue.',
  unit: 'Ce que le nombre compte.',
  valid_from: 'Premier jour ; « null » : il n’est pas connu.',
  valid_to: 'Dernier jour ; « null » : aucune fin n’est connue.',
  legal_ref: 'Texte de loi, en mots, quand ce n’est pas un article ; ou « null ».',
  law: 'Articles qui fixent le chiffre.',
  confidence: 'Ce que vaut sa source.',
  last_seen: 'Jour, mois ou année où il a été vu juste ; « null » : rien ne le dit.',
  source: 'D’où il vient.',
}
const source: Meanings<Source> = {
  publisher: 'Qui publie.',
  title: 'Titre du document.',
  url: 'Adresse, ou « null ».',
  consulted: 'Jour, mois ou année de consultation, ou de la copie ; « null » : il n’est pas connu.',
}
const article: Meanings<ArticleData> = {
  id: 'Identifiant de l’article.',
  code: 'Nom du code, par langue.',
  num: 'Numéro.',
  title: 'Titre, ou « null ».',
  gives: 'Ce que l’article donne, en une phrase ; ce n’est pas son texte.',
  version: 'Premier jour de la version lue, ou « null ».',
  until: 'Dernier jour de cette version ; « null » : aucune fin n’est connue.',
  in_force: '« false » : cette version a pris fin, ce qui repose sur elle est à relire.',
  change: 'Comment il a changé depuis sa lecture ; « null » : rien n’est connu.',
  as_of: 'Jour jusqu’auquel la copie lue est sûre.',
  url: 'Adresse, ou « null ».',
  source: 'D’où vient le texte lu.',
  hash: 'Empreinte du texte lu ; « null » : personne ne l’a comparé.',
}
const code: Meanings<LawCode> = {
  id: 'Nom court du code.',
  name: 'Nom, par langue.',
  legifrance: 'Son numéro sur Légifrance, ou « null ».',
}
const omission: Meanings<Omission> = { id: 'Partie, chiffre, contact ou lettre.', reason: 'Pourquoi, en français.' }
const text = 'fiches/*/*.json'

/** Every object of the open data that has fields of its own, in the order of their page. */
export const fieldGroups: readonly FieldGroup[] = [
  { title: 'fiches.json', at: ['fiches.json:'], fields: { ...list, fiches: 'Toutes les fiches.' } },
  {
    title: 'Une fiche de la liste',
    at: ['fiches.json:fiches[]'],
    fields: {
      id: fiche.id,
      theme: fiche.theme,
      core: '« true » : une fiche que le site doit avoir.',
      code: fiche.code,
      texts: 'Ses textes publiés.',
    },
  },
  {
    title: 'Un texte de la liste',
    at: ['fiches.json:fiches[].texts[]'],
    fields: {
      lang: fiche.lang,
      level: fiche.level,
      title: fiche.title,
      summary: fiche.summary,
      url: fiche.url,
      data: 'Adresse de ses données.',
    },
  },
  { title: 'Un texte', at: [`${text}:`], fields: fiche },
  { title: 'Sa relecture, « checked »', at: [`${text}:checked`], fields: review },
  { title: 'Le juriste, « lawyer »', at: [`${text}:checked.lawyer`], fields: { on: 'Jour.', by: 'Qui.' } },
  {
    title: 'Ce qu’un texte peut dire de lui, « standing »',
    at: [`${text}:standing`],
    fields: {
      kind: 'De quelle sorte il est.',
      method: 'Comment la traduction a été faite.',
      reviewed: 'Qui a relu la traduction (« by », « on ») ; « null » : personne.',
      lapsed: 'Une relecture d’avant que le texte change (« by », « on »).',
      validation: 'La relecture d’un texte simplifié par les personnes concernées.',
      sync: 'S’il suit le français.',
    },
  },
  {
    title: 'Une relecture : « reviewed », « lapsed »',
    at: [`${text}:standing.reviewed`, `${text}:standing.lapsed`],
    fields: { by: 'Qui.', on: 'Quand.' },
  },
  {
    title: 'La relecture d’un texte simplifié, « validation »',
    at: [`${text}:standing.validation`],
    fields: {
      state: 'Où elle en est.',
      group: 'Le groupe.',
      people: 'Combien de personnes.',
      on: 'Quand.',
    },
  },
  {
    title: 'S’il suit le français, « sync »',
    at: [`${text}:standing.sync`],
    fields: { state: 'Où il en est.', sections: 'Les parties en retard.' },
  },
  { title: 'Une partie', at: [`${text}:sections[]`], fields: section },
  { title: 'Un schéma', at: [`${text}:sections[].diagrams[]`], fields: diagram },
  {
    title: 'Une autre page d’un texte simplifié',
    at: [`${text}:parts[]`],
    fields: { id: 'Fin de son adresse.', title: 'Titre.', summary: 'La réponse courte.', url: 'Adresse.' },
  },
  { title: 'Ce qui est laissé exprès', at: [`${text}:omitted[]`], fields: omission },
  { title: 'Une question', at: [`${text}:questions[]`], fields: question },
  { title: 'facts.json', at: ['facts.json:'], fields: { ...list, facts: 'Tous les chiffres.' } },
  {
    title: 'Un chiffre',
    at: [`${text}:facts[]`, 'facts.json:facts[]'],
    fields: { ...fact, history: 'Ses valeurs, des plus anciennes aux plus récentes ; dans facts.json.' },
  },
  {
    title: 'Une valeur de l’historique',
    at: ['facts.json:facts[].history[]'],
    fields: { value: fact.value, valid_from: fact.valid_from, valid_to: fact.valid_to },
  },
  {
    title: 'Une source',
    at: [`${text}:facts[].source`, 'facts.json:facts[].source', `${text}:law[].source`, 'law.json:law[].source'],
    fields: source,
  },
  {
    title: 'law.json',
    at: ['law.json:'],
    fields: { ...list, codes: 'Les codes.', law: 'Les articles, dans l’ordre des codes.' },
  },
  { title: 'Un code', at: ['law.json:codes[]'], fields: code },
  {
    title: 'Un article',
    at: [`${text}:law[]`, 'law.json:law[]'],
    fields: { ...article, used_by: 'Les fiches qui reposent sur lui ; dans law.json.' },
  },
  {
    title: 'La licence',
    at: [`${text}:licence`, 'fiches.json:licence', 'facts.json:licence', 'law.json:licence'],
    fields: licence,
  },
]
