import type { Example } from '../../src/checks/rule.ts'
import { factYaml, fiche, lawYaml, letterYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import type { Library } from '../../src/library/model.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const textes = (head: Readonly<Record<string, string>>, quoi: string) => fiche({ lang: 'fr', head, sections: ['essentiel', 'quoi', 'textes'], quoi, links: '[La suite](fiche:css#quoi).' })

/**
 * A small library that rests on the law in every way: `ame` by its front matter, a mention, a figure
 * and its twin; a fact, a letter. `csp.L1110-9` serves nowhere.
 */
export const lawContent: Readonly<Record<string, string>> = {
  'law/codes.yaml': '- {id: css, name: Code de la sécurité sociale, legifrance: LEGITEXT000000000002}\n- {id: csp, name: Code de la santé publique, legifrance: null}\n',
  'law/csp.yaml': lawYaml({ num: 'L1110-9', title: 'Palliatif' }) + lawYaml({ num: 'L1110-3', as_of: '2023-12-06' }) + lawYaml({ num: 'L1110-4', title: 'Secret' }),
  'law/css.yaml': lawYaml({ num: 'L861-1', title: 'La CSS' }) + lawYaml({ num: 'D861-1', title: 'Plafond' }) + lawYaml({ num: 'R861-2', title: 'Foyer' }),
  'facts/ame.yaml': factYaml({ id: 'ame.duration', law: '[css.D861-1]' }) + factYaml({ id: 'spare', law: '[css.D861-1]' }),
  'letters/reclamation.yaml': letterYaml("Selon l'{{law:csp.L1110-3}}, [[nom]]."),
  'fiches/ame/fr.md': textes({ law: '{quoi: [css.L861-1, csp.L1110-3]}' }, "L'{{law:csp.L1110-3}}. Pendant {{ame.duration}}."),
  'fiches/ame/en.md': fiche({ lang: 'en', sections: ['essentiel', 'quoi', 'textes'], quoi: 'See {{law:csp.L1110-3}}. For {{ame.duration}}.' }),
  'fiches/ame/fr.falc.md': fiche({ lang: 'fr', falc: true, sections: ['essentiel', 'quoi'], quoi: 'Voir {{law:css.R861-2}} et {{law:csp.L1110-3}}.' }),
}

export function lawLibrary(files: Example['files'] = {}, today = soundDay): Library {
  return libraryFromMemory(soundContent({ files: { ...lawContent, ...files } }), { today })
}
