/** The name of the file of columns among those the browser loads. */
export const COLUMNS_FILE = 'columns';
