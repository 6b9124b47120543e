import { z } from 'zod'
import { asked } from './asked.ts'
import { orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'
import { refusal } from './refusal.ts'
import { secureAddress } from './secure-address.ts'
import { sheetSchema } from './sheet.ts'

/** Section id → hash of the French section that this text follows. */
const sourceHashes = z.record(z.string(), z.string().regex(/^[0-9a-f]{8,64}$/))

const common = {
  title: text.meta(asked('Titre', 'Le sujet en quelques mots, comme le cherche une personne.')),
  summary: text.meta(
    asked('Résumé', 'Une seule phrase : la réponse courte, montrée en haut de la page et dans la recherche.'),
  ),
  audience: text.meta(asked('Pour qui', 'Les personnes à qui ce texte s’adresse, en une phrase.')),
  keywords: z
    .array(text)
    .default([])
    .meta(asked('Autres mots', 'Les mots que les gens tapent pour chercher ce sujet. Un par ligne.')),
  status: z
    .enum(['draft', 'published'])
    .meta(asked('État', '« draft » : brouillon, pas montré. « published » : montré sur le site.')),
  /** What goes on the sheet to give; the usual rule chooses where nothing is said. */
  sheet: sheetSchema.meta(
    asked(
      'Feuille à donner',
      'Par section : « tout », « non », un nombre de blocs ou « 2-3 ». Vide : le choix habituel.',
    ),
  ),
}

const reviewed = z.strictObject({ on: plainDate, by: text })
const changes = z
  .array(z.strictObject({ on: plainDate, text }))
  .default([])
  .meta(asked('Nouveautés', 'Ce qui a changé pour les personnes : « - on: » la date, « text: » la phrase.'))

/** A video in sign language, on a host of the publisher's own: linked to, never played inside the page. */
const lsf = z.strictObject({
  video: secureAddress,
  /** The same in writing, for those who can't see the video. */
  transcript: secureAddress,
  captions: z.boolean().refine(Boolean, {
    error: 'La vidéo en langue des signes doit avoir des sous-titres : sans eux, qui ne signe pas ne la suit pas.',
    params: refusal('lsf-captions', 'Faites sous-titrer la vidéo, puis écrivez « captions: true ».'),
  }),
})

/** Front matter of `fr.md`, the reference. */
export const referenceSchema = z.strictObject({
  ...common,
  theme: text.meta(asked('Thème', 'Le nom d’un thème de themes.yaml.')),
  /** Concept of `pictograms.yaml`: the picture of its subject in lists. */
  pictogram: orNull(text).meta(asked('Image', 'Le nom d’une image de pictograms.yaml, montrée dans les listes.')),
  core: z.boolean().default(false).meta(asked('Sujet principal', 'Le sujet fait partie des plus importants du site.')),
  owner: text.nullable().default(null).meta(asked('Responsable', 'Qui répond de ce texte, comme site.yaml le nomme.')),
  /** Its pages can be left at once, for the neutral page that `site.yaml` names. */
  quick_leave: z
    .boolean()
    .default(false)
    .meta(asked('Quitter vite', 'Montre un lien pour quitter la page d’un coup : sujets à risque pour qui lit.')),
  /** Null until there is a video in French sign language. */
  lsf: orNull(lsf).meta(
    asked('Vidéo en langue des signes', 'Adresse de la vidéo, de sa transcription, et « captions: true ».'),
  ),
  reviewed: reviewed.meta(asked('Dernière relecture', '« on: » la date, « by: » par qui.')),
  next_review: plainDate.meta(asked('Prochaine relecture', 'La date à laquelle il faut relire : AAAA-MM-JJ.')),
  /** Only when a lawyer has read this text. */
  legal_review: orNull(reviewed).meta(
    asked('Relecture par un juriste', 'Seulement si un juriste a vraiment lu ce texte : « on: » la date, « by: » qui.'),
  ),
  changes,
  /** Section id → articles of law that it rests on: `{qui: [casf.L251-1]}`. */
  law: z
    .record(z.string(), z.array(text))
    .default({})
    .meta(asked('Articles de loi', 'Par section, les articles sur lesquels elle repose : « qui: [casf.L251-1] ».')),
  open_questions: z
    .array(z.strictObject({ question: text, check: text }))
    .default([])
    .meta(asked('Questions ouvertes', 'Ce qui reste à vérifier : « - question: », « check: » où le vérifier.')),
})

/** Section id → who read it last and found it right, and the hash of what was read: `npm run review -- record`. */
const readings = z
  .record(
    z.string(),
    z.strictObject({
      on: plainDate,
      by: text,
      people: z.int().min(1),
      hash: z.string().regex(/^[0-9a-f]{8,64}$/),
    }),
  )
  .default({})
  .meta(asked('Relectures par section', 'Tenu par la commande « npm run review » : ne changez rien ici.'))

/** What a twin or a translation may repeat of its reference; the reference's own values count. */
const repeated = {
  theme: text.optional().meta(asked('Thème', 'Laissez vide : celui du texte français compte.')),
  core: z.boolean().optional().meta(asked('Sujet principal', 'Laissez vide : le texte français décide.')),
  owner: text.nullable().optional().meta(asked('Responsable', 'Laissez vide : celui du texte français compte.')),
  reviewed: reviewed.optional().meta(asked('Dernière relecture', 'Laissez vide : celle du texte français compte.')),
  next_review: plainDate
    .optional()
    .meta(asked('Prochaine relecture', 'Laissez vide : celle du texte français compte.')),
  changes,
}

/** Front matter of a translation: `en.md`. */
export const translationSchema = z.strictObject({
  ...common,
  ...repeated,
  readings,
  translation: z
    .strictObject({
      method: z.enum(['human', 'machine']),
      reviewed: z.union([
        z.literal('none').transform(() => null),
        /** `text_hash`: what was read; the review no longer holds once the text is another. */
        z.strictObject({
          by: text,
          on: plainDate,
          text_hash: z
            .string()
            .regex(/^[0-9a-f]{8,64}$/)
            .optional(),
        }),
      ]),
      source: sourceHashes.default({}),
    })
    .meta(
      asked(
        'Traduction',
        '« method: » human ou machine ; « reviewed: » none, ou qui a relu et quand. « source: » est tenu par la commande « npm run translations ».',
      ),
    ),
})

const validationSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('none'),
    group: z.null().optional(),
    people: z.null().optional(),
    on: z.null().optional(),
    text_hash: z.null().optional(),
    source: sourceHashes.optional(),
  }),
  z.strictObject({
    state: z.literal('validated'),
    group: text,
    people: z.int().min(1),
    on: plainDate,
    text_hash: z.string().regex(/^[0-9a-f]{8,64}$/),
    source: sourceHashes.optional(),
  }),
])

/** Read and checked by the easy-to-read room (`falc/exceptions.ts`), file by file. */
const exceptions = z
  .array(z.unknown())
  .optional()
  .meta(asked('Exceptions FALC', 'Les remarques du contrôle que ce texte n’applique pas exprès, avec la raison.'))

/** Front matter of an easy-to-read twin: `fr.falc.md`. */
export const falcSchema = z.strictObject({
  ...common,
  ...repeated,
  readings,
  validation: validationSchema.meta(
    asked('Relecture FALC', '« state: none » tant que les personnes concernées n’ont pas relu et validé ce texte.'),
  ),
  source: sourceHashes
    .optional()
    .meta(asked('Sections suivies', 'Tenu par la commande « npm run translations » : ne changez rien ici.')),
  /** Names of the other pages, in order; `join-parts.ts` looks for their files. */
  parts: z
    .array(z.string())
    .default([])
    .meta(asked('Autres pages', 'Les noms des autres pages de ce texte, dans l’ordre. Un par ligne.')),
  /** What is left out on purpose → why; an empty reason is reported by its own rule. */
  omitted: z
    .record(
      z.string(),
      z
        .string()
        .nullable()
        .transform((reason) => reason?.trim() ?? ''),
    )
    .default({})
    .meta(asked('Laissé de côté', 'Ce que ce texte ne reprend pas exprès, et pourquoi : « refus: trop long ici ».')),
  falc_exceptions: exceptions,
})

/** Front matter of another page of a twin: `fr.falc/refus.md`. */
export const partSchema = z.strictObject({
  title: common.title,
  summary: common.summary,
  falc_exceptions: exceptions,
})
