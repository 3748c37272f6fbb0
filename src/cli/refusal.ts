/** An end that the person at the keyboard can understand and mend: a sentence, no stack. */
export class Refusal extends Error {}
