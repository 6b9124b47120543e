interface Sbom {
  serialNumber?: string
  readonly metadata: { timestamp?: string; readonly component: { name: string } }
}

/**
 * The bill of materials that npm writes (CycloneDX), the same each time: dated of the commit, without the number that
 * npm draws and with the name of the project instead of that of its folder.
 *
 * @param written JSON of `npm sbom`.
 * @param on ISO 8601.
 */
export function steadySbom(written: string, name: string, on: string): string {
  const sbom = JSON.parse(written) as Sbom
  delete sbom.serialNumber
  sbom.metadata.timestamp = on
  sbom.metadata.component.name = name
  return `${JSON.stringify(sbom, null, 2)}\n`
}
