/** Runs `work` once for all who ask while it runs. Neither a result nor a failure is kept. */
export function singleFlight<T>(): (work: () => Promise<T>) => Promise<T> {
  let flight: Promise<T> | undefined;
  return (work) => {
    if (!flight) {
      flight = work().finally(() => {
        flight = undefined;
      });
    }
    return flight;
  };
}
