/** The language of the window: a setting, applied to `<html>` by the frame. */
import type { Language } from '../ipc';

export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk', 'ar'];

/** Each language by its own name, for those who cannot read the present one. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  ar: 'العربية',
};

let language = $state<Language>('en');

export const locale = {
  get language(): Language {
    return language;
  },
  get dir(): 'ltr' | 'rtl' {
    return language === 'ar' ? 'rtl' : 'ltr';
  },
  set(to: Language): void {
    language = to;
  },
};
