/** Walks the whole list, calls `work` for each page and waits for it; resolves to the number of rows. */
export type Walk = (origin: string, work: () => Promise<void>) => Promise<number>;
