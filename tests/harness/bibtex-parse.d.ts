// The part of the parser of BibTeX that the tests use; it comes without types.
declare module 'bibtex-parse' {
  const bibtexParse: { entries: (text: string) => ({ key: string } & Record<string, string>)[] };
  export default bibtexParse;
}
