/** The tasks of a build of all packages that its cache does not have, like `@pbxkit/era#build`. */
export async function plannedTasks(turbo: (...args: string[]) => Promise<string>): Promise<string[]> {
  const output = await turbo("run", "build", "--filter=./packages/*", "--dry=json");
  const { tasks } = JSON.parse(output.slice(output.indexOf("{"))) as {
    tasks: { taskId: string; command: string; cache: { status: string } }[];
  };
  return tasks
    .filter(({ cache, command }) => cache.status !== "HIT" && command !== "<NONEXISTENT>")
    .map(({ taskId }) => taskId);
}
