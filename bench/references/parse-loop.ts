// Reference: parses every Markdown file of the working folder, one after the other.

import { markdownFiles, readAndParse } from './read-and-parse.js'

console.log(readAndParse(markdownFiles('.')))
