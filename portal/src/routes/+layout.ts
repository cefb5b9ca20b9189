/** No page carries a script of its own unless its group says so: families read without JavaScript, errors too. */
export const csr = false;
