import { siteAddress } from "../repository.ts";
import { type ApiDocument, listedOperations } from "./document.ts";

const FORMS = new Map([
  ["one", "операция"],
  ["few", "операции"],
]);

const count = (number: number): string =>
  `${number} ${FORMS.get(new Intl.PluralRules("ru").select(number)) ?? "операций"}`;

/** Names, calls and effects are the same in every language, so the Russian README leads to the one table that there is. */
export const russianOperations = (vendor: string, document: ApiDocument, table: string): string =>
  `${count(listedOperations(document).length)}. Каждая — функция входа \`./operations\`. Имя, вызов, назначение и эффект каждой
есть в [таблице на английском](${table}); те, что помечены словом «list», обходит \`paginate\`. Любую
можно попробовать в [справочнике](${siteAddress}/reference/${vendor}): отвечает симулятор.`;

/** The same as `versionsText`, in Russian. */
export const russianVersionsText = `Версии следуют [Semantic Versioning](https://semver.org/lang/ru/), в том числе 0.x. Мажорная версия — то, что может сломать программу, которая
компилируется или полагается на документацию; минорная — новое; патч — исправления и тексты. 0.x значит, что пользовались пакетом пока
немногие и что факты, которых вендор не публикует, могут оказаться иными. Это не значит, что вашу программу может сломать минорная версия.
Диапазон вида \`^0.1.0\` берёт только 0.1.x: новую минорную версию 0.x ставьте сами.

К публичному относятся имена, которые экспортируют входы пакета, их типы, то, что сказано о них в README и руководствах, и документ
\`openapi.json\`, если он есть. Не относятся файлы в \`dist\` по другим путям, тексты сообщений и то, что печатается. Новое поле или значение
в ответе совместимости не нарушает, если документ оставляет для него место.

Если что-то устарело, рядом сказано, чем его заменить, и оно остаётся до следующей мажорной версии, не меньше трёх месяцев.`;
