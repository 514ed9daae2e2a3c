import { RULE, SHADE } from './look.ts';
import type { Paper } from './paper.ts';

/** A band behind what is written next, over the whole width; in points. */
export function shade(paper: Paper, height: number): void {
  paper.ornament((doc) => doc.rect(paper.left, paper.y, paper.width(), height).fill(SHADE));
}

/** A line over the whole width, `weight` points thick. */
export function rule(paper: Paper, color: string, weight: number): void {
  paper.ornament((doc) =>
    doc
      .moveTo(paper.left, paper.y)
      .lineTo(paper.left + paper.width(), paper.y)
      .lineWidth(weight)
      .strokeColor(color)
      .stroke(),
  );
}

/** An empty box `down` points below; all in points. */
export function box(paper: Paper, x: number, down: number, width: number, height: number): void {
  paper.ornament((doc) =>
    doc
      .rect(x, paper.y + down, width, height)
      .lineWidth(0.6)
      .strokeColor(RULE)
      .stroke(),
  );
}
