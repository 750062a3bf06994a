/** Runs work once for all who ask while it runs. Neither a result nor a failure is kept. */
export class SingleFlight<T> {
  #flight: Promise<T> | undefined;

  /** What is under way now. */
  get underWay(): Promise<T> | undefined {
    return this.#flight;
  }

  /** Joins what is under way, or starts `work`. */
  run(work: () => Promise<T>): Promise<T> {
    this.#flight ??= work().finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }
}
