import { execFile } from "node:child_process";

/** Runs a command to its end and resolves to what it wrote to standard output. Rejects with what it said when it fails. */
export function command(
  file: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 256 * 1024 * 1024 };
    execFile(file, args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(new Error(`${file} ${args.join(" ")}\n${`${stdout}${stderr}`.trim() || error.message}`));
    });
  });
}
