/** A time as several vendors write it, `YYYY-MM-DD HH:MM:SS`. The simulators' zone is UTC. */
export const spacedTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");
