import type { DefaultTheme } from "vitepress";
import type { vendors } from "./documents.ts";

/** The vendors that have a reference, as Russians call them. */
export const russianVendors: Readonly<Record<keyof typeof vendors, string>> = {
  plusofon: "Плюсофон",
  ringme: "RingMe / Телфин",
  era: "Платформа Era",
  "tenant-api": "Tenant API от CallBox",
};

/** What the theme itself says, in Russian. */
export const russianWords: DefaultTheme.Config = {
  outline: { label: "На этой странице" },
  docFooter: { prev: "Назад", next: "Дальше" },
  darkModeSwitchLabel: "Оформление",
  lightModeSwitchTitle: "Светлое оформление",
  darkModeSwitchTitle: "Тёмное оформление",
  sidebarMenuLabel: "Меню",
  returnToTopLabel: "Наверх",
  langMenuLabel: "Сменить язык",
  skipToContentLabel: "К содержанию",
  notFound: {
    title: "Страницы нет",
    quote: "Такой страницы на сайте нет.",
    linkLabel: "На главную",
    linkText: "На главную",
  },
};

/** What the search says, in Russian. */
export const russianSearch: NonNullable<DefaultTheme.LocalSearchOptions["translations"]> = {
  button: { buttonText: "Поиск", buttonAriaLabel: "Поиск" },
  modal: {
    displayDetails: "Показать подробности",
    resetButtonTitle: "Очистить",
    backButtonTitle: "Закрыть поиск",
    noResultsText: "Ничего не найдено:",
    footer: {
      selectText: "выбрать",
      selectKeyAriaLabel: "Enter",
      navigateText: "перейти",
      navigateUpKeyAriaLabel: "стрелка вверх",
      navigateDownKeyAriaLabel: "стрелка вниз",
      closeText: "закрыть",
      closeKeyAriaLabel: "Escape",
    },
  },
};
