/** Languages that congresses work in and interpret, offered before others. BCP 47. */
// prettier-ignore
export const COMMON_LANGUAGES: readonly string[] = [
  'en', 'ru', 'kk', 'ar', 'fr', 'es', 'zh', 'it', 'de', 'he', 'tr', 'fa', 'ur', 'hi', 'el', 'ka',
  'hy', 'az', 'uz', 'ky', 'tg', 'tk', 'mn', 'ja', 'ko', 'pt', 'pl', 'uk', 'sr', 'ro', 'hu', 'id',
  'ms', 'bn', 'th', 'vi', 'si', 'ne', 'bo', 'am', 'sw', 'la',
];
