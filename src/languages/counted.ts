/** A number that decides the plural, and how it is written: a sentence may be made now for a number known later. */
export class Counted {
  readonly value: number
  readonly written: string

  constructor(value: number, written: string) {
    this.value = value
    this.written = written
  }

  valueOf(): number {
    return this.value
  }

  /** What stands for it in a message that makes no choice. */
  toString(): string {
    return this.written
  }
}
