/** In milliseconds: only a browser or a start that hangs takes as long, also on a slow machine with three files at once. */
export const PATIENCE = 1_800_000
