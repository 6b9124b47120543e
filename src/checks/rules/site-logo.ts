import { didYouMean } from '../../library/nearest.ts'
import { contentRule } from '../rule.ts'
import { siteYaml } from '../sound-content.ts'

const withLogo = (concept: string) => ({ files: { 'site.yaml': `${siteYaml}logo: ${concept}\n` } })

/** The picture beside the site's name is one of its own. */
export const siteLogo = contentRule({
  id: 'logo-unknown',
  title: 'L’image du site est un pictogramme connu',
  why: 'Le nom du site serait sans image, en haut de chaque page.',
  remedy: 'Nommez dans « logo » un mot de pictograms.yaml.',
  outcomes: { 'logo-unknown': { severity: 'error' } },
  applies: 'library',
  good: [withLogo('argent')],
  bad: [withLogo('argant')],
  *find({
    library: {
      site: { logo, places },
      pictograms,
    },
    fileAt,
  }) {
    if (logo === null || pictograms.has(logo)) return
    yield {
      ...(places.get('logo') ?? { file: fileAt('site.yaml'), line: 1, column: 1 }),
      lacks: { kind: 'pictogram', id: logo },
      message: `L'image « ${logo.slice(0, 80)} » n'est pas dans pictograms.yaml : le nom du site serait sans image.`,
      hint: didYouMean(logo, pictograms.keys(), 'Corrigez le mot, ou ajoutez-le dans pictograms.yaml.'),
    }
  },
})
