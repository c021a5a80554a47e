/**
 * A table to begin with: the columns that matter most, and three rows that show how they are filled
 * in. It begins with a mark by which spreadsheets know that it is UTF-8.
 */
export function emptyTable(): string {
  const lines = [
    "name,name_zh,layer,group,type,summary,since,vendor,standards,relations,homepage",
    'Example Engine,示例引擎,Base,,Program,"What it is, in a sentence.",2020,Example Org,Example Interface,,',
    "Example Builder,,Tools,Builders,Program,Stands on the engine.,2021-03,,Example Interface:consumer,uses:Example Engine,https://example.org/",
    "Example Viewer,,Tools,Viewers,Service,,,,,part-of:Example Builder,",
  ];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
