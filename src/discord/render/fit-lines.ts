/** Keeps as many whole lines as there is room for. */

/** The lines that fit into `room` characters, joined by line ends, in order; a longer one is passed over and counted in `missing`. */
export function fitLines(lines: readonly string[], room: number): { kept: readonly string[]; missing: number } {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    if (line.length > left) continue;
    kept.push(line);
    left -= line.length + 1;
  }
  return { kept, missing: lines.length - kept.length };
}
