// Without the theme's web fonts: the reader's system has good ones.
import DefaultTheme from "vitepress/theme-without-fonts";

export default DefaultTheme;
