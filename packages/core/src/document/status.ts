/** What a document declares for a status: under the status itself, its class (`4XX`), or `default`. */
export function declaredFor<T>(status: number, lookUp: (key: string) => T | undefined): T | undefined {
  return lookUp(String(status)) ?? lookUp(`${Math.floor(status / 100)}XX`) ?? lookUp("default");
}
