/** What the playground says. */
const english = {
  choose: "Program",
  ownProgram: "Program of the link",
  program: "Program in TypeScript",
  run: "Run",
  stop: "Stop",
  copyLink: "Copy a link",
  copied: "The link is in the address bar, and copied.",
  shown: "The link is in the address bar.",
  damaged: "The link's program cannot be read; it may have been cut.",
  output: "Output",
  requests: "Requests",
  noRequests: "What the simulators are sent is shown here.",
  running: "It runs…",
  ended: "It has ended.",
  failed: "It has failed.",
  stopped: "It was stopped.",
  died: "no answer",
};

const russian: typeof english = {
  choose: "Программа",
  ownProgram: "Программа из ссылки",
  program: "Программа на TypeScript",
  run: "Запустить",
  stop: "Остановить",
  copyLink: "Скопировать ссылку",
  copied: "Ссылка скопирована, она же в адресной строке.",
  shown: "Ссылка в адресной строке.",
  damaged: "Программу из ссылки прочитать не удалось: возможно, ссылка обрезана.",
  output: "Вывод",
  requests: "Запросы",
  noRequests: "Здесь видно, что пришло симуляторам.",
  running: "Выполняется…",
  ended: "Программа завершилась.",
  failed: "Программа завершилась с ошибкой.",
  stopped: "Программа остановлена.",
  died: "без ответа",
};

/** In the language of the page. */
export const labelsIn = (language: string): typeof english => (language === "ru" ? russian : english);
