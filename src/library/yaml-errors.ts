import type { ErrorCode } from 'yaml'
import type { Complaint } from './report.ts'

const known: Partial<Record<ErrorCode, readonly [message: string, hint: string]>> = {
  BAD_INDENT: [
    'Le décalage de cette ligne ne correspond pas à celui des lignes voisines',
    'Alignez la ligne avec celles du même niveau, avec des espaces.',
  ],
  TAB_AS_INDENT: ['Cette ligne commence par une tabulation', 'Remplacez la tabulation par des espaces.'],
  DUPLICATE_KEY: ['Ce champ est écrit deux fois', 'Gardez une seule des deux lignes.'],
  MISSING_CHAR: [
    'Il manque un signe : un guillemet, un crochet, une accolade ou « : » reste ouvert',
    'Fermez les guillemets, crochets ou accolades ; écrivez une espace après « : ».',
  ],
  BAD_SCALAR_START: ['Ce texte commence par un signe réservé', 'Mettez le texte entre guillemets.'],
  UNEXPECTED_TOKEN: ["Ce signe n'est pas attendu ici", 'Mettez le texte entre guillemets, ou retirez le signe.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'Deux « : » se suivent sur la même ligne',
    'Mettez entre guillemets un texte qui contient « : ».',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Cette ligne devrait être un champ suivi de « : »',
    'Écrivez « champ: valeur », ou mettez la valeur entre guillemets.',
  ],
  BAD_DQ_ESCAPE: [
    "Une barre « \\ » entre guillemets n'est pas comprise",
    'Employez des guillemets simples, ou doublez la barre.',
  ],
  BAD_ALIAS: ['Un renvoi « * » ne désigne rien', 'Mettez entre guillemets un texte qui commence par « * » ou « & ».'],
  TAG_RESOLVE_FAILED: [
    "Une étiquette « ! » n'est pas permise ici : les contenus sont du texte, ils n'exécutent rien",
    'Retirez l’étiquette, ou mettez le texte entre guillemets.',
  ],
  MULTIPLE_DOCS: [
    'Une ligne « --- » commence un second document',
    'Gardez un seul document par fichier : retirez la ligne « --- ».',
  ],
  NON_STRING_KEY: ["Le nom d'un champ doit être un texte simple", 'Écrivez un nom simple avant « : ».'],
  KEY_OVER_1024_CHARS: [
    "Le nom d'un champ est beaucoup trop long",
    'Il manque sans doute des guillemets, ou un « : » plus tôt.',
  ],
  RESOURCE_EXHAUSTION: ['Des listes sont emboîtées trop profondément', 'Réécrivez ce passage plus simplement.'],
}

/**
 * Turns a YAML syntax mistake into French, with its remedy.
 *
 * @param more how many other mistakes of the file probably come from this one.
 */
export function explainYamlError({ code }: { readonly code: ErrorCode }, more = 0): Complaint {
  const [message, hint] = known[code] ?? [
    "L'écriture de cette ligne n'est pas comprise",
    'Comparez avec un fichier semblable ; en cas de doute, mettez le texte entre guillemets.',
  ]
  const others =
    more === 0 ? '' : ` ${more} autre${more > 1 ? 's' : ''} plus bas en ${more > 1 ? 'viennent' : 'vient'} sans doute.`
  return { rule: 'yaml-syntax', message: `${message}. Le fichier ne peut pas être lu en entier.${others}`, hint }
}
