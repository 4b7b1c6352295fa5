/** Languages of the page and what each reader's address is: `x-default` lets the browser choose. */
const LANGUAGES = ['x-default', 'en', 'vi', 'zh'] as const;

/** Address of the page by language, for `hreflang`: each lists all, itself included. */
export function languageAddresses(
  site: string,
): readonly { readonly language: string; readonly url: string }[] {
  return LANGUAGES.map((language) => ({
    language,
    url: language === 'x-default' ? site : `${site}?lang=${language}`,
  }));
}
