// The text of a file and the byte order mark before it, which is no part of the text and has to stay in the file.

/** What a file says, and whether a byte order mark stands before it. */
export interface FileText {
  /** Without the mark; offsets count from here. */
  text: string
  bom: boolean
}

/** Takes the byte order mark off. */
export function readMark(content: string): FileText {
  return content.startsWith('\ufeff') ? { text: content.slice(1), bom: true } : { text: content, bom: false }
}

/** The content of the file again, with the mark that it had. */
export function withMark({ text, bom }: FileText): string {
  return bom ? `\ufeff${text}` : text
}
