import type { Example } from '../../src/checks/rule.ts'
import { factYaml, fiche, lawYaml, letterYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { articleHash } from '../../src/law/text-hash.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { Library } from '../../src/library/model.ts'

/** The texts that were read when the entries of this library were written. */
export const readTexts: Readonly<Record<string, string>> = {
  'L861-1': "Les personnes ont droit à une protection, l'article L. 160-1 le dit.",
  'D861-1': 'Le plafond est de 8 000 euros par an.',
  'R861-2': 'Le foyer se compose de la personne, de son conjoint et de ses enfants à charge, sous le même toit.',
  'L1110-3': "Aucune personne ne peut faire l'objet de discriminations.",
  'L1110-4': 'Toute personne prise en charge a droit au respect de sa vie privée.',
  'L1110-9': 'Des soins palliatifs.',
}

/** An entry whose hash is that of the text read. */
export function readEntry(num: string, fields: Readonly<Record<string, string>> = {}): string {
  return lawYaml({ num, hash: `"${articleHash(readTexts[num] ?? '')}"`, ...fields })
}

const textes = (head: Readonly<Record<string, string>>, quoi: string) =>
  fiche({ lang: 'fr', head, sections: ['essentiel', 'quoi', 'textes'], quoi, links: '[La suite](fiche:css#quoi).' })

/**
 * A small library that rests on the law in every way: `ame` by its front matter, a mention, a figure
 * and its twin; a fact, a letter. `csp.L1110-4` and `csp.L1110-9` serve nowhere.
 */
export const lawContent: Readonly<Record<string, string>> = {
  'law/codes.yaml':
    '- {id: css, name: Code de la sécurité sociale, legifrance: LEGITEXT000000000002}\n- {id: csp, name: Code de la santé publique, legifrance: null}\n',
  'law/csp.yaml':
    readEntry('L1110-9', { title: 'Palliatif' }) +
    readEntry('L1110-3', { as_of: '2023-12-06' }) +
    readEntry('L1110-4', { title: 'Secret' }),
  'law/css.yaml':
    readEntry('L861-1', { title: 'La CSS' }) +
    readEntry('D861-1', { title: 'Plafond' }) +
    readEntry('R861-2', { title: 'Foyer' }),
  'facts/ame.yaml':
    factYaml({ id: 'ame.duration', law: '[css.D861-1]' }) + factYaml({ id: 'spare', law: '[css.D861-1]' }),
  'letters/reclamation.yaml': letterYaml("Selon l'{{law:csp.L1110-3}}, [[nom]]."),
  'fiches/ame/fr.md': textes(
    { law: '{quoi: [css.L861-1, csp.L1110-3]}' },
    "L'{{law:csp.L1110-3}}. Pendant {{ame.duration}}.",
  ),
  'fiches/ame/en.md': fiche({
    lang: 'en',
    sections: ['essentiel', 'quoi', 'textes'],
    quoi: 'See {{law:csp.L1110-3}}. For {{ame.duration}}.',
  }),
  'fiches/ame/fr.falc.md': fiche({
    lang: 'fr',
    falc: true,
    sections: ['essentiel', 'quoi'],
    quoi: 'Voir {{law:css.R861-2}} et {{law:csp.L1110-3}}.',
  }),
}

export function lawFilesOf(files: Example['files'] = {}): ReadonlyMap<string, string> {
  return soundContent({ files: { ...lawContent, ...files } })
}

export function lawLibrary(files: Example['files'] = {}, today = soundDay): Library {
  return libraryFromMemory(lawFilesOf(files), { today })
}
