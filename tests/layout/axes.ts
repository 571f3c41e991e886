// A page that defines two axes by their steps.

/** What stands in `README.md` beside the levels that name these steps. */
export const axes = `# Our ladders

## Technology

1. **Learns**: knows the tools of the team
2. **Masters**: knows the tools of the company
3. **Invents**: makes the tools

## People

1. **Listens**: takes advice
2. **Teaches**: gives advice
3. **Shapes**: makes a culture of advice
`
