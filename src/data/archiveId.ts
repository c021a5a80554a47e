/** The element of a page that carries an archive, packed by deflate and base85. */
export const ARCHIVE_ID = "strata-data";
