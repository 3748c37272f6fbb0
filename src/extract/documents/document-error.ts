/** A document that cannot be read as an article; the message is a sentence for whoever gave it. */
export class DocumentError extends Error {}
