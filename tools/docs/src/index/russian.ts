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
  `${count(listedOperations(document).length)}. Каждая — функция входа \`./operations\`. Какая что делает, каким вызовом и с каким эффектом,
перечислено в [таблице на английском](${table}); помеченные словом «list» обходит \`paginate\`. Любую
можно попробовать в [справочнике](${siteAddress}/reference/${vendor}): отвечает симулятор.`;

/** The same as `versionsText`, in Russian. */
export const russianVersionsText = `Версии следуют [Semantic Versioning](https://semver.org/lang/ru/), 0.x тоже: что может сломать программу, которая компилируется или полагается на
документацию, — это мажорная версия, новое — минорная, исправления и слова — патч. 0.x значит, что пользовались пакетом пока
немногие и что факты, которых вендор не публикует, могут оказаться иными. Что вас может сломать минорная версия, это не значит.

Публичны имена, которые экспортируют входы пакета, их типы, то, что говорят о них README и руководства, и документ
\`openapi.json\`. Не публичны файлы в \`dist\` по другим путям, тексты сообщений и то, что печатается. Ещё одно поле или значение
в ответе ничего не ломает, если документ оставляет для него место.

Если что-то устарело, сказано, чем его заменить, и оно остаётся до следующей мажорной версии, не меньше трёх месяцев.`;
