// Another process: goes on with a list after a cursor, and prints the ids of what is left.
import { idsOf, lists } from "./lists.ts";

const [name = "", place = "", from = ""] = process.argv.slice(2);
const list = lists[name]?.(JSON.parse(place), { from: JSON.parse(from) });
console.log(JSON.stringify(idsOf((await list?.toArray()) ?? [])));
