/** What a release was made from, and with. */
export interface MadeFrom {
  /** Name of the project. */
  readonly name: string
  /** Forty hex digits. */
  readonly commit: string
  /** Hex SHA-256 of `package-lock.json` at that commit. */
  readonly lock: string
  readonly node: string
  /** Who made it: the address of a workflow, null on somebody's own machine. */
  readonly builder: string | null
}

/** A file of the release. */
export interface Subject {
  readonly name: string
  /** Hex. */
  readonly sha256: string
}

/**
 * How the files of a release were made: an in-toto statement with a SLSA provenance (v1). It is signed by nobody; with
 * the same commit and the same Node it is the same to the byte.
 */
export function provenanceOf(subjects: readonly Subject[], made: MadeFrom): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: `urn:${made.name}:npm-run-release:v1`,
        externalParameters: { command: 'npm run release', commit: made.commit },
        internalParameters: { node: made.node },
        resolvedDependencies: [
          { uri: `git:${made.commit}`, digest: { gitCommit: made.commit } },
          { uri: 'package-lock.json', digest: { sha256: made.lock } },
        ],
      },
      runDetails: { builder: { id: made.builder ?? `urn:${made.name}:builder:local` } },
    },
  }
}
