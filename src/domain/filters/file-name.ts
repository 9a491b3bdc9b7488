/** The name of the file of columns among those the browser loads. */
export const COLUMNS_FILE = 'columns';

/** That of the file that says what ideas ask of somebody. */
export const FIT_FILE = 'fit';
