/** What takes a message: any of unified's files does. */
export interface TakesMessages {
  message(
    reason: string,
    options: {
      readonly place?: { readonly line: number; readonly column: number }
      readonly source: string
      readonly ruleId: string
    },
  ): { note?: string | undefined; fatal?: boolean | null | undefined }
}
