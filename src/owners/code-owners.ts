import type { Library } from '../library/model.ts'

/** Line from which a CODEOWNERS file is written by the program; what stands above it is the organisation's own. */
const BELOW =
  '# --- Écrit par « npm run owners », d’après « owner » des fiches et « owners » de site.yaml. Ne changez rien dessous.'

/** How a host reads the paths of its file: as GitHub and GitLab do, or as regular expressions (Forgejo, Gitea). */
export type PathStyle = 'glob' | 'pattern'

/**
 * A CODEOWNERS file in step with the fiches: who is asked to approve a change of each one. A fiche whose owner has no
 * account on the host is named all the same, as a remark.
 *
 * @param file what the file holds now; empty when there is none.
 */
export function codeOwners(library: Library, file: string, style: PathStyle): string {
  const lines = [...library.fiches.values()]
    .map(({ id, versions }) => ({ id, owner: versions.get('fr/standard')?.review.owner ?? null }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, owner }) => {
      const path = pathOf(library.root, id, style)
      const accounts = owner === null ? [] : (library.site.owners[owner] ?? [])
      if (accounts.length > 0) return `${path} ${accounts.join(' ')}`
      const who = owner === null ? 'personne n’est responsable' : owner.replaceAll(/\s+/g, ' ')
      return `# ${path} : ${who}${owner === null ? '' : ', sans compte connu'}`
    })
  const own = file.split(BELOW)[0]?.trimEnd() ?? ''
  return `${own === '' ? '' : `${own}\n\n`}${BELOW}\n${lines.join('\n')}\n`
}

function pathOf(root: string, fiche: string, style: PathStyle): string {
  return style === 'glob' ? `/${root}/fiches/${fiche}/` : `${root}/fiches/${fiche}/.*`
}
