import type { Section } from '../../library/section.ts'
import { hasOneOf } from '../../translations/wording.ts'
import { contentRule } from '../rule.ts'
import { sectionWords } from '../section-words.ts'

const terms = { 'terms/en.yaml': '- {concept: carte, french: [carte], approved: [card, health card]}\n' }

/** A section whose French says a concept says it in its own language with the word that was chosen. */
export const wordApproved = contentRule({
  id: 'word-not-approved',
  title: 'Un concept garde le mot choisi pour lui',
  why: 'Sous un autre mot, le lecteur ne sait pas que c’est la même chose que sur ses papiers.',
  remedy: 'Employez le mot choisi, ou ajoutez le mot juste dans terms/.',
  outcomes: { 'word-not-approved': { severity: 'warning' } },
  applies: 'text',
  good: [{ text: 'Montrez ce que vous avez. Des cartes.', files: terms }],
  bad: [{ text: 'Montrez votre carte.', files: terms }],
  *find(version, { library, references }) {
    const wordings = library.wordings.get(version.lang)
    const reference = references.get(version.fiche)
    if (wordings === undefined || reference === undefined || version.lang === 'fr' || version.level !== 'standard')
      return
    const french = new Map<string, Section>(reference.sections.map((section) => [section.id, section]))
    for (const section of version.sections) {
      const source = french.get(section.id)
      if (source === undefined) continue
      const theirs = sectionWords(source)
      const ours = sectionWords(section)
      for (const { concept, french: forms, approved } of wordings) {
        if (approved.length === 0 || !hasOneOf(theirs, forms) || hasOneOf(ours, approved)) continue
        yield {
          file: section.file,
          line: section.line,
          column: 1,
          message: `Le français de cette partie parle de « ${concept} », et cette version n'emploie aucun des mots choisis : le lecteur ne saura pas que c'est la même chose.`,
          hint: `Employez ${approved.map((word) => `« ${word} »`).join(' ou ')}, ou ajoutez le mot juste dans terms/${version.lang}.yaml.`,
        }
      }
    }
  },
})
