import type { Theme } from "vitepress";
// Without the theme's web fonts: the reader's system has good ones.
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent } from "vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component(
      "VendorReference",
      defineAsyncComponent(() => import("./VendorReference.vue")),
    );
    app.component(
      "ProgramPlayground",
      defineAsyncComponent(() => import("./playground/ProgramPlayground.vue")),
    );
  },
} satisfies Theme;
