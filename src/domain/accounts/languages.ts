/** The languages in which an account may read the screen; Indonesian is the first. Browser-safe. */
export const ACCOUNT_LANGUAGES = ['id', 'en'] as const;
export type AccountLanguage = (typeof ACCOUNT_LANGUAGES)[number];
