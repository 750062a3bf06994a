/** The first line of every generated TypeScript file. */
export function header(vendor: string): string {
  return `// Generated from specs/${vendor}, do not edit; run \`pnpm generate\`.\n`;
}
