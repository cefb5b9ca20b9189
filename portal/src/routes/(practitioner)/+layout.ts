/** The desk works with scripts; the root switches them off for everybody else. */
export const csr = true;
