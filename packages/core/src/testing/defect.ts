/**
 * The simulator itself is wrong: its answer is not what the document declares, a seed row is not valid, or a vendor's
 * definition names something that does not exist. Never part of what is simulated: `fetch` rejects with it, loudly.
 */
export class SimulatorDefect extends Error {
  /** Tells the error where `instanceof` cannot: across copies of the package. */
  override readonly name = "SimulatorDefect";
}
