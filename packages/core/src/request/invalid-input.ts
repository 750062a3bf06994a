/** The caller's input cannot become a safe request. Becomes a `RequestError`; never holds the value itself. */
export class InvalidInput {
  constructor(readonly problem: string) {}
}
